package org.duizhao.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duizhao.compose.Manuscript;
import org.duizhao.font.Face;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is copied from a PDF, or searched in it, is what stands on its pages. */
class PdfTextTest {
    /** The lines of a page as a viewer puts them together from where every character stands; the page number is the last. */
    private static List<String> lines(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void assertSame(Manuscript manuscript) throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(manuscript).bytes())) {
            List<Page> pages = Samples.pages(manuscript);
            assertThat(document.getNumberOfPages()).isEqualTo(pages.size());
            for (Page page : pages) {
                List<String> expected = new ArrayList<>(page.lines().stream().map(Line::text).map(String::strip)
                        .filter(line -> !line.isEmpty()).toList());
                expected.add("— " + page.number() + " —");
                assertThat(lines(document, page.number())).isEqualTo(expected);
            }
        }
    }

    private static String text(String paragraph, Face face) throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(Samples.paragraph(face, paragraph)).bytes())) {
            return lines(document, 1).getFirst();
        }
    }

    static Stream<Path> texts() {
        return Samples.texts();
    }

    @Test
    void theSampleHasTheLinesOfItsPages() throws IOException {
        assertSame(Samples.sample());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anImportedPaperHasTheLinesOfItsPages(Path file) throws IOException {
        assertSame(Samples.imported(file));
    }

    /** Each pair is one glyph in some of the fonts. */
    @Test
    void charactersThatLookTheSameComeBackEachAsItself() throws IOException {
        for (Face face : Face.values()) {
            assertThat(text("中～〜中·・中—―中…⋯中", face)).as(face.name()).isEqualTo("中～〜中·・中—―中…⋯中");
        }
    }

    @Test
    void narrowQuotesLeaveNoBlanksInTheText() throws IOException {
        for (Face face : Face.values()) {
            assertThat(text("感悟“两个确立”的‘意义’。“是”，《书》（一）", face)).as(face.name())
                    .isEqualTo("感悟“两个确立”的‘意义’。“是”，《书》（一）");
        }
    }

    @Test
    void whatIsDrawnAsOneComesBackWhole() throws IOException {
        assertThat(text("中\u200d国e\u0301了", Face.BODY)).isEqualToNormalizingUnicode("中\u200d国e\u0301了");
    }
}
