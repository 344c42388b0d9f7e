package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.duizhao.Main;
import org.duizhao.compose.Typefaces;
import org.duizhao.session.Papers;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process, since what libraries print about a damaged file goes past all that a call in a test could look at. */
class StandardErrorTest {
    @TempDir
    Path folder;

    @Test
    void saysOneSentenceOfEachDamagedFile() throws Exception {
        List<String> files = damaged();
        List<String> call = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dstderr.encoding=UTF-8", "-Dduizhao.home=" + folder.resolve("home"), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "import"));
        call.addAll(files);
        call.addAll(List.of("-o", folder.resolve("drafts").toString()));
        Process process = new ProcessBuilder(call).start();
        process.getOutputStream().close();
        List<String> said;
        try (var lines = process.errorReader(StandardCharsets.UTF_8)) {
            said = lines.lines().toList();
        }
        assertThat(process.waitFor()).isEqualTo(CommandLine.UNREADABLE);
        assertThat(said).hasSize(files.size() + 1).noneMatch(line -> line.matches(".*(Exception|Error|WARNING|警告|\\s+at ).*"));
    }

    /** With what the XML parser, docx4j and JAXB each have something to say about. */
    private List<String> damaged() throws Exception {
        Path whole = folder.resolve("whole.docx");
        Places places = Places.in(folder.resolve("home"));
        Papers papers = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
        papers.exportWord(whole, SampleDraft.load(), papers.themeOf(SampleDraft.load()), Typefaces.STANDARD);
        Map<String, UnaryOperator<String>> faults = Map.of(
                "word/document.xml", xml -> xml.replaceFirst("<w:body>", "<w:body>\u00c3("),
                "word/styles.xml", xml -> xml.replace("<w:style ", "<w:styl "),
                "word/_rels/document.xml.rels", xml -> xml.replace("<Relationship ", "<Relation "),
                "_rels/.rels", xml -> xml.replace("<Relationship ", "<Relation "),
                "[Content_Types].xml", xml -> xml.replace("main+xml", "man+xml"),
                "word/settings.xml", xml -> "");
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, UnaryOperator<String>> fault : faults.entrySet()) {
            Path file = folder.resolve(files.size() + ".docx");
            copy(whole, file, fault.getKey(), fault.getValue());
            files.add(file.toString());
        }
        files.add(Files.writeString(folder.resolve("words.docx"), "no package").toString());
        files.add(Files.write(folder.resolve("cut.docx"), Arrays.copyOf(Files.readAllBytes(whole), 9_000)).toString());
        return files;
    }

    /** Byte by byte, so that a part may be no UTF-8. */
    private static void copy(Path from, Path to, String part, UnaryOperator<String> fault) throws IOException {
        try (ZipFile source = new ZipFile(from.toFile()); ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : source.stream().toList()) {
                String text = new String(source.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                target.putNextEntry(new ZipEntry(entry.getName()));
                String written = entry.getName().equals(part) ? fault.apply(text) : text;
                target.write(written.getBytes(StandardCharsets.ISO_8859_1));
                target.closeEntry();
            }
        }
    }
}
