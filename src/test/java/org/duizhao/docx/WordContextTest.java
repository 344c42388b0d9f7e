package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.io.StringWriter;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.Body;
import org.docx4j.wml.CTFramePr;
import org.docx4j.wml.Document;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordContextTest {
    @BeforeAll
    static void prepare() {
        Library.prepare();
    }

    @Test
    void whatPapersAreNotWrittenWithIsRefusedAndNotLeftOut() {
        assertThatThrownBy(() -> written(Context.jc, document(new Tbl()))).isInstanceOf(JAXBException.class)
                .hasStackTraceContaining("Tbl");
        assertThatThrownBy(() -> written(Context.jc, document(paragraph(new Drawing())))).isInstanceOf(JAXBException.class);
        P framed = new P();
        framed.setPPr(new PPr());
        framed.getPPr().setFramePr(new CTFramePr());
        assertThatThrownBy(() -> written(Context.jc, document(framed))).isInstanceOf(JAXBException.class);
    }

    @Test
    void elementsKnownByNameAloneAreWrittenAsThoseOfAClass() throws JAXBException {
        Text instruction = new Text();
        instruction.setValue(" PAGE ");
        assertThat(written(Context.jc, document(paragraph(new ObjectFactory().createRInstrText(instruction)))))
                .contains("instrText").contains(" PAGE ");
    }

    @Test
    void whatPapersAreNotWrittenWithIsReadAllTheSame() throws JAXBException {
        String table = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>";
        Document read = (Document) Context.jc.createUnmarshaller().unmarshal(new StringReader(table));
        assertThat(org.docx4j.XmlUtils.unwrap(read.getBody().getContent().getFirst())).isInstanceOf(Tbl.class);
    }

    private static Document document(Object content) {
        Document document = new Document();
        document.setBody(new Body());
        document.getBody().getContent().add(content);
        return document;
    }

    private static P paragraph(Object inRun) {
        R run = new R();
        run.getContent().add(inRun);
        P paragraph = new P();
        paragraph.getContent().add(run);
        return paragraph;
    }

    private static String written(JAXBContext context, Document document) throws JAXBException {
        StringWriter xml = new StringWriter();
        context.createMarshaller().marshal(document, xml);
        return xml.toString();
    }
}
