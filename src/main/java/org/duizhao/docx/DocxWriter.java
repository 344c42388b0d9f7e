package org.duizhao.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Body;
import org.docx4j.wml.Document;
import org.docx4j.wml.Ftr;
import org.duizhao.compose.Manuscript;

/** Manuscript to Word file, from a package of our own: no template, and never from one that was read. */
public final class DocxWriter {
    /** The only name a file carries; it holds neither person nor time. */
    private static final String CREATOR = "对照";

    private final DocxSettings settings;
    private final Type type;
    private final MainDocumentPart main;

    private DocxWriter(DocxSettings settings) throws Docx4JException {
        this.settings = settings;
        type = new Type(settings.typefaces());
        main = new MainDocumentPart();
    }

    /** The file's bytes; equal manuscripts and settings give equal bytes. Characters XML cannot hold are dropped. */
    public static byte[] write(Manuscript manuscript, DocxSettings settings) {
        Library.prepare();
        try {
            return new DocxWriter(settings).bytes(manuscript);
        } catch (Docx4JException e) {
            throw new IllegalStateException("a package of our own could not be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private byte[] bytes(Manuscript manuscript) throws Docx4JException, IOException {
        WordprocessingMLPackage file = new WordprocessingMLPackage();
        file.addTargetPart(main);
        file.addTargetPart(properties());
        StyleDefinitionsPart styles = new StyleDefinitionsPart();
        styles.setJaxbElement(new Styles(settings).sheet());
        main.addTargetPart(styles);
        DocumentSettingsPart options = new DocumentSettingsPart();
        options.setJaxbElement(DocumentOptions.settings());
        main.addTargetPart(options);
        main.setJaxbElement(document(manuscript));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return FixedZip.of(bytes.toByteArray());
    }

    private Document document(Manuscript manuscript) throws Docx4JException {
        PageNumbers numbers = new PageNumbers(type);
        Body body = new Body();
        body.getContent().addAll(new BodyText(type).paragraphs(manuscript.blocks()));
        body.setSectPr(PageSection.of(
                footer("/word/footer1.xml", numbers.odd()), footer("/word/footer2.xml", numbers.even())));
        Document document = new Document();
        document.setBody(body);
        return document;
    }

    /** The relationship id of a new footer. */
    private String footer(String name, Ftr content) throws Docx4JException {
        FooterPart part = new FooterPart(new PartName(name));
        part.setJaxbElement(content);
        return main.addTargetPart(part).getId();
    }

    private DocPropsCorePart properties() throws Docx4JException {
        org.docx4j.docProps.core.dc.elements.ObjectFactory elements =
                new org.docx4j.docProps.core.dc.elements.ObjectFactory();
        CoreProperties properties = new CoreProperties();
        properties.setCreator(literal(CREATOR));
        properties.setLanguage(literal(settings.language()));
        if (!settings.title().isBlank()) {
            properties.setTitle(elements.createTitle(literal(XmlText.clean(settings.title()))));
        }
        DocPropsCorePart part = new DocPropsCorePart();
        part.setJaxbElement(properties);
        return part;
    }

    private static SimpleLiteral literal(String value) {
        SimpleLiteral literal = new SimpleLiteral();
        literal.getContent().add(value);
        return literal;
    }
}
