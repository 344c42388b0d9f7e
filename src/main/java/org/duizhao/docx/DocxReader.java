package org.duizhao.docx;

import jakarta.xml.bind.JAXBException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.OpcPackage;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Numbering;
import org.duizhao.docx.UnreadableDocument.Reason;
import org.duizhao.model.SourceParagraph;

/** Word file to paragraphs. Reads only: what was loaded is never saved again. */
public final class DocxReader {
    /** Of a file that is read. */
    public static final long MOST_BYTES = 50L << 20;

    private DocxReader() {}

    /** Loads what is needed to read, so that the first file is read as fast as the next. Blocks meanwhile; on any thread. */
    public static void warmUp() {
        Library.prepare();
        try {
            Context.jc.createUnmarshaller();
        } catch (JAXBException e) {
            throw new IllegalStateException("a broken installation", e);
        }
    }

    /**
     * The paragraphs that hold text, in the order of the document, with automatic numbers set before their text.
     * Insertions are read, deletions are not; headers and footers are no part of the text. Comments, footnotes and endnotes
     * follow at the end as notes. A line break within a paragraph begins another, but for those that {@link DocxWriter} sets
     * in a title; a table row of one-paragraph cells, or of three cells or more, is one paragraph with tabs
     * between the cells.
     */
    public static List<SourceParagraph> read(Path file) throws UnreadableDocument {
        PackageGuard.check(file);
        Library.prepare();
        try {
            return paragraphs(file);
        } catch (UnreadableDocument e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw new UnreadableDocument(Reason.TOO_LONG, e);
        } catch (Throwable e) {
            // On purpose everything: hostile files come out of docx4j as NullPointerException, StackOverflowError, ...,
            // and a file must never bring the program down.
            throw new UnreadableDocument(Reason.DAMAGED, e);
        }
    }

    private static List<SourceParagraph> paragraphs(Path file) throws Docx4JException, UnreadableDocument {
        if (!(OpcPackage.load(file.toFile()) instanceof WordprocessingMLPackage document)) {
            throw new UnreadableDocument(Reason.NOT_A_DOCUMENT);
        }
        MainDocumentPart main = document.getMainDocumentPart();
        StyleTable styles = new StyleTable(main.getStyleDefinitionsPart() == null
                ? List.of() : main.getStyleDefinitionsPart().getContents().getStyle());
        Numbering numbering = main.getNumberingDefinitionsPart() == null
                ? new Numbering() : main.getNumberingDefinitionsPart().getContents();
        TextCollector collector = new TextCollector(styles, new ListNumbers(numbering, styles));
        collector.blocks(main.getContents().getBody().getContent());
        List<SourceParagraph> read = new ArrayList<>(collector.finish());
        read.addAll(Notes.of(main, collector::inside));
        return read;
    }
}
