package org.duizhao.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts of a machine, played by the bundled ones under another name. */
class FontTablesTest {
    private static final Path FONTS = Path.of("resources/fonts");

    @TempDir
    private Path folder;

    private Path copy(String name) throws IOException {
        return Files.copy(FONTS.resolve(name), folder.resolve(name));
    }

    /** Where a table begins in a font file. */
    private static int table(byte[] font, String tag) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        for (int at = 12; at < 12 + 16 * bytes.getShort(4); at += 16) {
            if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
                return bytes.getInt(at + 8);
            }
        }
        throw new AssertionError(tag);
    }

    private static Pdf write(InstalledFonts fonts, String family) {
        Manuscript paper = Samples.paragraph(Face.BODY, "正文〇");
        return PdfWriter.write(Samples.pages(paper), "", "zh-CN", Typefaces.with(Map.of(Face.BODY, family)), fonts);
    }

    private static List<String> used(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            var resources = document.getPage(0).getResources();
            return Arrays.asList(resources.getFont(resources.getFontNames().iterator().next()).getName().split("\\+"));
        }
    }

    /** The bundled fonts say so; a font cut down to Latin does not. */
    @Test
    void fontsForChineseAreFoundUnderAllTheirNames() throws IOException {
        byte[] font = Files.readAllBytes(copy("DuizhaoKai-Regular.ttf"));
        assertThat(InstalledFonts.chinese(List.of(folder, folder.resolve("gone")))).contains("Duizhao Kai");
        ByteBuffer.wrap(font).putInt(table(font, "OS/2") + 78, 1);
        Files.write(folder.resolve("DuizhaoKai-Regular.ttf"), font);
        Files.write(folder.resolve("damaged.otf"), Arrays.copyOf(font, 100));
        assertThat(InstalledFonts.chinese(List.of(folder))).isEmpty();
    }

    @Test
    void aFontIsFoundByItsFamily() throws IOException {
        copy("DuizhaoKai-Regular.ttf");
        InstalledFonts fonts = InstalledFonts.in(List.of(folder, folder.resolve("gone")));
        assertThat(fonts.families()).contains("Duizhao Kai");
        assertThat(used(write(fonts, "Duizhao Kai"))).contains("DuizhaoKai-Regular");
    }

    @Test
    void aFontOfACollectionIsFoundByItsFamily() throws IOException {
        byte[] kai = Files.readAllBytes(FONTS.resolve("DuizhaoKai-Regular.ttf"));
        ByteBuffer collection = ByteBuffer.allocate(16 + kai.length);
        collection.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(1).putInt(16).put(kai);
        for (int at = 16 + 12; at < 16 + 12 + 16 * collection.getShort(20); at += 16) {
            collection.putInt(at + 8, collection.getInt(at + 8) + 16);
        }
        Files.write(folder.resolve("kai.ttc"), collection.array());
        assertThat(used(write(InstalledFonts.in(List.of(folder)), "Duizhao Kai"))).contains("DuizhaoKai-Regular");
    }

    @Test
    void boldAndForbiddenOnesAreLeftOut() throws IOException {
        copy("DuizhaoSong-Bold.ttf");
        byte[] kai = Files.readAllBytes(FONTS.resolve("DuizhaoKai-Regular.ttf"));
        kai[table(kai, "OS/2") + 9] = 2;
        Files.write(folder.resolve("kai.ttf"), kai);
        assertThat(InstalledFonts.in(List.of(folder)).families()).isEmpty();
        assertThat(used(write(InstalledFonts.in(List.of(folder)), "Duizhao Kai"))).contains("DuizhaoSong-Regular");
    }

    /** OS/2 fsType: must not be cut down, which is how a font is embedded; has outlines that must not be. */
    @ParameterizedTest
    @ValueSource(bytes = {1, 2})
    void oneThatForbidsToBeCutDownIsLeftOut(byte rights) throws IOException {
        byte[] kai = Files.readAllBytes(FONTS.resolve("DuizhaoKai-Regular.ttf"));
        kai[table(kai, "OS/2") + 8] = rights;
        Path file = Files.write(folder.resolve("kai.ttf"), kai);
        assertThat(InstalledFonts.in(List.of(folder)).families()).isEmpty();
        assertThat(FontTables.spares(file)).isEmpty();
    }

    @Test
    void damagedFilesAreNoFonts() throws IOException {
        byte[] kai = Files.readAllBytes(FONTS.resolve("DuizhaoKai-Regular.ttf"));
        Files.write(folder.resolve("short.ttf"), Arrays.copyOf(kai, 300));
        Files.write(folder.resolve("empty.ttf"), new byte[0]);
        Files.write(folder.resolve("noise.ttc"), "ttcf\0\0\0\0\u007f\u007f\u007f\u007f".getBytes(StandardCharsets.US_ASCII));
        byte[] names = kai.clone();
        Arrays.fill(names, table(names, "name") + 2, table(names, "name") + 6, (byte) 0x7F);
        Files.write(folder.resolve("names.ttf"), names);
        assertThat(InstalledFonts.in(List.of(folder)).families()).isEmpty();
        assertThatThrownBy(() -> FontTables.read(folder.resolve("short.ttf"))).isInstanceOf(IOException.class);
    }

    /** The list of tables and names is whole, what is drawn is not. */
    @Test
    void aFontThatTurnsOutToBeDamagedGivesWayToOurs() throws IOException {
        byte[] kai = Files.readAllBytes(FONTS.resolve("DuizhaoKai-Regular.ttf"));
        Arrays.fill(kai, table(kai, "cmap"), table(kai, "cmap") + 4096, (byte) 0xFF);
        Files.write(folder.resolve("kai.ttf"), kai);
        InstalledFonts fonts = InstalledFonts.in(List.of(folder));
        assertThat(fonts.families()).contains("Duizhao Kai");
        assertThat(used(write(fonts, "Duizhao Kai"))).contains("DuizhaoSong-Regular");
    }
}
