package org.duizhao.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.docx4j.wml.HdrFtrRef;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Origin;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.font.Face;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;

/** Manuscript to Word file, from a package of our own: no template, and never from one that was read. */
public final class DocxWriter {
    private final Manuscript manuscript;
    private final DocxSettings settings;
    private final Type type;
    private final MainDocumentPart main;

    private DocxWriter(Manuscript manuscript, DocxSettings settings) throws Docx4JException {
        this.manuscript = manuscript;
        this.settings = settings;
        type = new Type(settings.typefaces(), manuscript.setup());
        main = new MainDocumentPart();
    }

    /** Loads what is needed to write, so that the first file is written as fast as the next. Blocks meanwhile; on any thread. */
    public static void warmUp() {
        Run text = new Run("文", Face.BODY, Origin.generated(new FieldPath("", Field.TEXT)));
        write(new Manuscript(List.of(new Block(Role.BODY, "", List.of(text)))), DocxSettings.of(""));
    }

    /** The file's bytes; equal manuscripts and settings give equal bytes. Characters XML cannot hold are dropped. */
    public static byte[] write(Manuscript manuscript, DocxSettings settings) {
        Library.prepare();
        try {
            return new DocxWriter(manuscript, settings).bytes();
        } catch (Docx4JException e) {
            throw new IllegalStateException("a package of our own could not be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private byte[] bytes() throws Docx4JException, IOException {
        WordprocessingMLPackage file = new WordprocessingMLPackage();
        file.addTargetPart(main);
        file.addTargetPart(properties());
        StyleDefinitionsPart styles = new StyleDefinitionsPart();
        styles.setJaxbElement(new Styles(manuscript.setup(), settings).sheet());
        main.addTargetPart(styles);
        DocumentSettingsPart options = new DocumentSettingsPart();
        options.setJaxbElement(DocumentOptions.settings(manuscript.setup()));
        main.addTargetPart(options);
        main.setJaxbElement(document());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return FixedZip.of(bytes.toByteArray());
    }

    private Document document() throws Docx4JException {
        Body body = new Body();
        body.getContent().addAll(new BodyText(type).paragraphs(manuscript.blocks()));
        body.setSectPr(new PageSection(manuscript.setup()).with(footers()));
        Document document = new Document();
        document.setBody(body);
        return document;
    }

    private Map<HdrFtrRef, String> footers() throws Docx4JException {
        PageNumbers numbers = new PageNumbers(type);
        Map<HdrFtrRef, String> footers = new LinkedHashMap<>();
        if (manuscript.setup().isNumbered()) {
            footers.put(HdrFtrRef.DEFAULT, footer("/word/footer1.xml", numbers.footer(1)));
        }
        if (manuscript.setup().isMirrored()) {
            footers.put(HdrFtrRef.EVEN, footer("/word/footer2.xml", numbers.footer(2)));
        }
        return footers;
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
        properties.setCreator(literal(Manuscript.CREATOR));
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
