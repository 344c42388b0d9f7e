package org.duizhao.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fonts of the program lack is drawn with any font of the machine that has it. */
class SpareGlyphsTest {
    private static final String RARE = "𠮷";
    /** Another form of 葛, chosen by a variation selector. */
    private static final String FORM = "葛\udb40\udd00";

    @TempDir
    private Path folder;

    private Pdf write(String text) {
        Manuscript paper = Samples.paragraph(Face.BODY, text);
        return PdfWriter.write(Samples.pages(paper), "", "zh-CN", Typefaces.STANDARD, InstalledFonts.in(List.of(folder)));
    }

    private void install(String file, byte[] font) throws IOException {
        Files.write(folder.resolve(file), font);
    }

    /** The ink of the only glyph that is taken from the font of that name, in thousandths of an em. */
    private static Rectangle2D ink(Pdf pdf, String family) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDType0Font font = (PDType0Font) resources.getFont(name);
                if (font.getName().endsWith("+" + family)) {
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.isDamaged()).isFalse();
                    assertThat(font.getWidth(1)).isEqualTo(1000);
                    Rectangle2D bounds = font.getPath(1).getBounds2D();
                    double scale = font.getDescendantFont().getFontMatrix().getScaleX() * 1000;
                    return new Rectangle2D.Double(bounds.getX() * scale, bounds.getY() * scale, bounds.getWidth() * scale,
                            bounds.getHeight() * scale);
                }
            }
            throw new AssertionError("not there: " + family);
        }
    }

    private static String text(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).lines().findFirst().orElseThrow();
        }
    }

    private static Rectangle2D square(int width) {
        return new Rectangle2D.Double(100, 0, width, width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rare.ttf", "rare.ttc", "rare.otf", "rare.otc"})
    void aRareCharacterComesFromAFontOfEveryKind(String file) throws IOException {
        SmallFont font = new SmallFont("Rare", Map.of(RARE, 700, "龻", 300));
        byte[] bytes = file.contains(".o") ? font.compact() : font.trueType();
        byte[] other = new SmallFont("Other", Map.of("a", 100)).trueType();
        install(file, file.endsWith("c") ? SmallFont.collection(other, bytes) : bytes);
        Pdf pdf = write("周" + RARE + "明");
        assertThat(pdf.missing()).isEmpty();
        assertThat(ink(pdf, "Rare")).isEqualTo(square(700));
        assertThat(text(pdf)).isEqualTo("周" + RARE + "明");
    }

    @Test
    void aFontThatForbidsItIsLeftOut() throws IOException {
        for (int rights : new int[] {0x0002, 0x0100, 0x0200}) {
            install("rare.ttf", new SmallFont("Rare", Map.of(RARE, 700), rights, 0, true).trueType());
            assertThat(write(RARE).missing()).containsExactly(RARE);
        }
    }

    @Test
    void theFormThatASelectorChoosesIsDrawn() throws IOException {
        install("forms.ttf", new SmallFont("Forms", Map.of("葛", 500, FORM, 200)).trueType());
        Pdf pdf = write("诸" + FORM + "亮");
        assertThat(ink(pdf, "Forms")).isEqualTo(square(200));
        assertThat(pdf.missing()).isEmpty();
        assertThat(text(pdf)).isEqualTo("诸" + FORM + "亮");
    }

    @Test
    void whereNoFontHasTheFormTheCharacterIsDrawn() throws IOException {
        install("rare.ttf", new SmallFont("Rare", Map.of(RARE, 700)).trueType());
        Pdf pdf = write(RARE + "\udb40\udd00" + "葛\ufe00");
        assertThat(pdf.missing()).isEmpty();
        assertThat(ink(pdf, "Rare")).isEqualTo(square(700));
        assertThat(text(pdf)).isEqualTo(RARE + "\udb40\udd00" + "葛\ufe00");
    }

    @Test
    void anUprightFontForChineseIsPreferredAndOneWithoutOutlinePassedOver() throws IOException {
        install("a.ttf", new SmallFont("Empty", Map.of(RARE, 0)).trueType());
        install("b.ttf", new SmallFont("Bold", Map.of(RARE, 100), 0, 1, true).trueType());
        install("c.ttf", new SmallFont("Foreign", Map.of(RARE, 200), 0, 0, false).trueType());
        install("d.otf", new SmallFont("Empty too", Map.of(RARE, 0)).compact());
        install("dj.otf", new SmallFont("Many JP", Map.of(RARE, 600)).compact());
        install("e.otf", new SmallFont("Many SC", Map.of(RARE, 700)).compact());
        install("f.ttf", new SmallFont(".Last Resort", Map.of(RARE, 800)).trueType());
        assertThat(ink(write(RARE), "Many SC")).isEqualTo(square(700));
        Files.delete(folder.resolve("e.otf"));
        assertThat(ink(write(RARE), "Many JP")).isEqualTo(square(600));
        Files.delete(folder.resolve("dj.otf"));
        assertThat(ink(write(RARE), "Foreign")).isEqualTo(square(200));
        Files.delete(folder.resolve("c.ttf"));
        assertThat(ink(write(RARE), "Bold")).isEqualTo(square(100));
        Files.delete(folder.resolve("b.ttf"));
        assertThat(write(RARE).missing()).containsExactly(RARE);
    }

    /** Cut anywhere and wrong anywhere. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void damagedFontsAreLeftOut(boolean compact) throws IOException {
        SmallFont font = new SmallFont("Rare", Map.of(RARE, 700, FORM, 300));
        byte[] good = compact ? font.compact() : font.trueType();
        for (int at = 0; at < good.length; at++) {
            byte[] wrong = good.clone();
            wrong[at] ^= (byte) 0xFF;
            install("wrong.otf", wrong);
            install("short.otf", Arrays.copyOf(good, at));
            InstalledFonts fonts = InstalledFonts.in(List.of(folder));
            assertThatCode(() -> fonts.spares(Set.of(RARE, FORM))).as("byte " + at).doesNotThrowAnyException();
        }
    }

    /** The files are gone when the paper is written. */
    @Test
    void noFontIsReadWhereNoneIsNeeded() throws IOException {
        install("rare.ttf", new SmallFont("Rare", Map.of(RARE, 700)).trueType());
        InstalledFonts fonts = InstalledFonts.in(List.of(folder));
        Files.delete(folder.resolve("rare.ttf"));
        Manuscript paper = Samples.paragraph(Face.BODY, "周明远，镕喆堃e\u0301");
        assertThat(PdfWriter.write(Samples.pages(paper), "", "zh-CN", Typefaces.STANDARD, fonts).missing()).isEmpty();
        Manuscript rare = Samples.paragraph(Face.BODY, RARE);
        assertThat(PdfWriter.write(Samples.pages(rare), "", "zh-CN", Typefaces.STANDARD, fonts).missing()).containsExactly(RARE);
    }
}
