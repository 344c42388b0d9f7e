package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.duizhao.model.SourceParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part that is not the text may be cut off, gone or empty: the text is read, and what is lost with the part is named. */
class DamagedPartsTest {
    private static final String TEXT = "word/document.xml";

    @TempDir
    private Path folder;

    /** Our own file with the parts that others have besides. */
    private static Map<String, String> whole() {
        Map<String, String> parts = new TreeMap<>(Parts.of(DocxWriter.write(Papers.standard(), DocxSettings.of("标题"))));
        for (String other : List.of("word/fontTable.xml", "word/webSettings.xml", "word/theme/theme1.xml", "docProps/core.xml",
                "docProps/app.xml", "docProps/custom.xml", "word/charts/chart1.xml", "customXml/item1.xml",
                "word/_rels/settings.xml.rels", "word/media/image1.png")) {
            parts.putIfAbsent(other, "<a><b>" + other + "</b></a>");
        }
        return parts;
    }

    private List<String> texts(Map<String, String> parts) throws UnreadableDocument {
        return ForeignDocx.read(ForeignDocx.file(folder, Parts.zip(parts))).stream().filter(paragraph -> !paragraph.note())
                .map(SourceParagraph::text).toList();
    }

    @Test
    void theTextIsReadWhateverElseIsDamaged() throws UnreadableDocument {
        Map<String, String> whole = whole();
        List<String> expected = texts(whole);
        assertThat(expected).hasSizeGreaterThan(5);
        Map<String, UnaryOperator<String>> harms = Map.of("cut", xml -> xml.substring(0, xml.length() / 2),
                "dropped", xml -> null, "emptied", xml -> "");
        int read = 0;
        for (String part : whole.keySet()) {
            for (Map.Entry<String, UnaryOperator<String>> harm : harms.entrySet()) {
                Map<String, String> parts = new HashMap<>(whole);
                parts.compute(part, (name, xml) -> harm.getValue().apply(xml));
                if (!part.equals(TEXT)) {
                    assertThat(texts(parts)).as(part + " " + harm.getKey()).isEqualTo(expected);
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(45);
    }

    @Test
    void measuresWithDecimalsAreNoReasonToRefuse() throws UnreadableDocument {
        ForeignDocx file = new ForeignDocx("<w:p><w:pPr><w:ind w:left=\"12.95pt\"/><w:outlineLvl w:val=\"x\"/></w:pPr>"
                + "<w:r><w:rPr><w:sz w:val=\"12.95pt\"/></w:rPr><w:t>甲</w:t></w:r></w:p>")
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:pPr><w:spacing w:before=\"12.95pt\"/></w:pPr>"
                        + "<w:rPr><w:sz w:val=\"10.5pt\"/></w:rPr></w:style>");
        assertThat(ForeignDocx.read(file.in(folder))).containsExactly(SourceParagraph.plain("甲"));
    }

    @Test
    void aDamagedPartThatHeldTextIsNamed() throws UnreadableDocument {
        for (String part : List.of("footnotes", "comments", "numbering", "styles")) {
            ForeignDocx file = new ForeignDocx(ForeignDocx.p("甲")).footnotes("").comments("").numbering("").styles("")
                    .raw("word/" + part + ".xml", "<w:x><w:p>");
            assertThat(ForeignDocx.read(file.in(folder))).containsExactly(SourceParagraph.plain("甲"),
                    SourceParagraph.note("PART word/" + part + ".xml"));
        }
    }
}
