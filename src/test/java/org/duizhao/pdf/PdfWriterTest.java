package org.duizhao.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.PageSetup;
import org.duizhao.font.Face;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private static List<String> headings(PDOutlineNode node, int level) {
        List<String> found = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            found.add(level + " " + item.getTitle());
            found.addAll(headings(item, level + 1));
        }
        return found;
    }

    @Test
    void headingsAreTheOutline() throws IOException {
        Manuscript sample = Samples.sample();
        List<String> expected = sample.blocks().stream().filter(block -> sample.setup().style(block.role()).level() > 0)
                .map((Block block) -> sample.setup().style(block.role()).level() + " " + block.text()).toList();
        try (PDDocument document = Loader.loadPDF(Samples.pdf(sample).bytes())) {
            PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(headings(outline, 1)).isEqualTo(expected).contains("1 二、存在的主要问题");
            PDOutlineItem second = ((PDOutlineNode) outline).getFirstChild().getNextSibling();
            assertThat(document.getPages().indexOf(second.findDestinationPage(document))).isEqualTo(1);
        }
    }

    /** As of a paper with so many problems; the outline is a chain that is not to be followed by calls within calls. */
    @Test
    void thousandsOfHeadingsAreAnOutlineToo() throws IOException {
        Manuscript sample = Samples.sample();
        Block heading = sample.blocks().stream().filter(block -> sample.setup().style(block.role()).level() == 2).findFirst()
                .orElseThrow();
        List<Block> many = Collections.nCopies(10_000, heading);
        try (PDDocument document = Loader.loadPDF(Samples.pdf(new Manuscript(many)).bytes())) {
            assertThat(headings(document.getDocumentCatalog().getDocumentOutline(), 2)).hasSize(many.size());
        }
    }

    @Test
    void theFileSaysWhatItIsAndNeitherWhoNorWhen() throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(Samples.sample()).bytes())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(Samples.sample().title());
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat((double) document.getPage(0).getMediaBox().getWidth()).isEqualTo(PageSetup.WIDTH, offset(0.01));
        }
    }

    @Test
    void everyFontIsEmbeddedInPart() throws IOException {
        byte[] bytes = Samples.pdf(Samples.sample()).bytes();
        assertThat(bytes.length).isLessThan(400_000);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Iterable<COSName> names = document.getPage(0).getResources().getFontNames();
            assertThat(names).hasSize(4);
            for (COSName name : names) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.isDamaged()).isFalse();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Duizhao.*");
            }
        }
    }

    @Test
    void equalPapersGiveEqualFiles() {
        assertThat(Samples.pdf(Samples.sample()).bytes()).isEqualTo(Samples.pdf(Samples.sample()).bytes());
    }

    @Test
    void anEmptyPaperIsOnePageWithoutOutline() throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.pdf(new Manuscript(List.of())).bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNull();
        }
    }


    @Test
    void whatTheFontLacksComesFromAnotherOrIsTold() {
        assertThat(Samples.pdf(Samples.paragraph(Face.BODY, "镕喆堃中")).missing()).isEmpty();
        Pdf pdf = Samples.pdf(Samples.paragraph(Face.BODY, "一𠮷二👍🏽三שלום四\ud800五𠮷\u0000\ufeff"));
        assertThat(pdf.missing()).contains("𠮷", "👍", "ש", "\ud800").doesNotHaveDuplicates()
                .doesNotContain("一", "\u0000", "\ufeff");
    }
}
