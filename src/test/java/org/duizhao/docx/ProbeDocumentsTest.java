package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.Shared;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.duizhao.model.Layout;
import org.duizhao.model.LinePitch;
import org.duizhao.model.SourceParagraph;
import org.junit.jupiter.api.Test;

/** Leaves Word files in {@code target/probes} for {@code .ci/probes.sh}, which renders and measures them. */
class ProbeDocumentsTest {
    private static final Path FOLDER = Path.of("target/probes");
    private static final int PAGES = 3;

    private static void leave(String name, Manuscript paper) throws IOException, UnreadableDocument {
        Path file = Files.createDirectories(FOLDER).resolve(name + ".docx");
        Files.write(file, DocxWriter.write(paper, DocxSettings.of(name)));
        assertThat(ForeignDocx.read(file).stream().map(SourceParagraph::text).collect(Collectors.joining("\n")))
                .isEqualTo(paper.text());
    }

    /** 26 characters in the first line and 25 full lines. */
    @Test
    void oneLongParagraph() throws IOException, UnreadableDocument {
        leave("lines", Papers.of(Papers.block(Role.BODY, "正".repeat(26 + 25 * 28))));
    }

    /** Exactly the lines of three pages. */
    @Test
    void fullPages() throws IOException, UnreadableDocument {
        leave("pages", new Manuscript(IntStream.range(0, PAGES * 22)
                .mapToObj(line -> Papers.block(Role.BODY, "第" + line + "行正文。")).toList()));
    }

    /** The same in every pitch. */
    @Test
    void fullPagesInEveryPitch() throws IOException, UnreadableDocument {
        Map<LinePitch, String> names = Map.of(
                LinePitch.EXACT_28, "28", LinePitch.EXACT_28_95, "28.95", LinePitch.EXACT_29_45, "29.45");
        for (LinePitch pitch : LinePitch.values()) {
            leave("pages-" + names.get(pitch), new Manuscript(IntStream.range(0, PAGES * 22)
                    .mapToObj(line -> Papers.block(Role.BODY, "第" + line + "行正文。")).toList(),
                    PageSetup.of(Layout.CUSTOMARY.withPitch(pitch))));
        }
    }

    /** Every mark that may hang or be moved, at the end of a line. */
    @Test
    void marksAtTheEndOfALine() throws IOException, UnreadableDocument {
        leave("marks", new Manuscript("，。、；：！？”》）…—“《（".chars().mapToObj(Character::toString)
                .flatMap(mark -> IntStream.rangeClosed(24, 28).mapToObj(before ->
                        Papers.block(Role.BODY, "甲".repeat(before) + mark + "乙".repeat(40)))).toList()));
    }

    /** Lines of many widths: a mark that hangs at just the wrong width is lost in LibreOffice. */
    @Test
    void linesOfManyWidths() throws IOException, UnreadableDocument {
        leave("widths", new Manuscript(IntStream.range(0, 600).mapToObj(n -> Papers.block(Role.BODY,
                "i".repeat(n % 11) + "1.5%".repeat(n % 3) + "ab".repeat(n % 7)
                        + "查处问题xx起，处分xx人，影响了群众的获得感、幸福感；".repeat(4))).toList()));
    }

    @Test
    void bothForms() throws IOException, UnreadableDocument {
        leave("standard", Papers.standard());
        leave("run-on", Papers.runOn());
    }

    @Test
    void aRealPaper() throws IOException, UnreadableDocument {
        Path sample = Shared.samples().resolve("duizhao-2021.txt");
        List<Block> blocks = Files.readAllLines(sample).stream().filter(line -> !line.isBlank())
                .map(line -> Papers.block(line.matches("[一二三四五]、.{1,20}") ? Role.HEADING_1 : Role.BODY, line)).toList();
        leave("real", new Manuscript(blocks));
    }
}
