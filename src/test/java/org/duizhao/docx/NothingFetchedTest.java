package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duizhao.docx.ForeignDocx.p;

import java.io.IOException;
import java.nio.file.Path;
import org.duizhao.Connections;
import org.duizhao.docx.UnreadableDocument.Reason;
import org.duizhao.model.SourceParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document may name what it likes: nothing is fetched for it. */
class NothingFetchedTest {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    private Path folder;

    private Connections connections;

    @BeforeEach
    void watch() throws IOException {
        connections = new Connections();
    }

    @AfterEach
    void nobodyConnected() throws IOException {
        assertThat(connections.seen()).isEmpty();
        connections.close();
    }

    private String external(String id, String type) throws IOException {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + connections.address(id)
                + "\" TargetMode=\"External\"/>";
    }

    private static String list(String relationships) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships
                + "</Relationships>";
    }

    @Test
    void externalPartsAreLeftWhereTheyAre() throws Exception {
        String r = " xmlns:r=\"" + OFFICE + "\"";
        String picture = "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip" + r + " r:link=\"picture\"/>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        String drawn = "<w:p><w:r><w:pict><v:shape><v:imagedata" + r + " r:href=\"drawn\"/></v:shape></w:pict></w:r></w:p>";
        Path file = new ForeignDocx(p("甲") + picture + drawn + "<w:subDoc" + r + " r:id=\"part\"/>"
                + "<w:altChunk" + r + " r:id=\"chunk\"/>" + p("乙"))
                .raw("word/_rels/document.xml.rels", list(external("picture", "image") + external("drawn", "image")
                        + external("part", "subDocument") + external("chunk", "aFChunk") + external("theme", "theme")
                        + external("styles", "styles") + external("settings", "settings") + external("footnotes", "footnotes")
                        + external("link", "hyperlink") + external("template", "attachedTemplate")))
                .in(folder);
        assertThat(ForeignDocx.read(file)).extracting(SourceParagraph::text).contains("甲", "乙");
    }

    @Test
    void aDocumentThatIsElsewhereIsNone() throws Exception {
        Path file = new ForeignDocx(p("甲")).raw("_rels/.rels", list(external("rId1", "officeDocument"))).in(folder);
        assertThat(catchThrowableOfType(UnreadableDocument.class, () -> ForeignDocx.read(file)).reason())
                .isIn(Reason.NOT_A_DOCUMENT, Reason.DAMAGED);
    }

    @Test
    void aDocumentTypeIsNotFetched() throws Exception {
        for (String name : new String[] {"word/document.xml", "[Content_Types].xml", "_rels/.rels"}) {
            String xml = "<!DOCTYPE x SYSTEM \"" + connections.address("x.dtd") + "\" [<!ENTITY % e SYSTEM \""
                    + connections.address("e") + "\"> %e;]><x/>";
            Path file = new ForeignDocx(p("甲")).raw(name, xml).in(folder);
            assertThat(catchThrowableOfType(UnreadableDocument.class, () -> ForeignDocx.read(file)).reason())
                    .isEqualTo(Reason.SUSPICIOUS);
        }
    }

    @Test
    void whatOtherXmlPointsToIsNotFetched() throws Exception {
        String xml = "<?xml-stylesheet href=\"" + connections.address("style.xsl") + "\" type=\"text/xsl\"?>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x "
                + connections.address("schema.xsd") + "\"><w:body>" + p("甲") + "</w:body></w:document>";
        Path file = new ForeignDocx("").raw("word/document.xml", xml).in(folder);
        assertThat(ForeignDocx.read(file)).extracting(SourceParagraph::text).containsExactly("甲");
    }
}
