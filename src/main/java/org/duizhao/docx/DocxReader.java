package org.duizhao.docx;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipFile;
import org.duizhao.docx.UnreadableDocument.Reason;
import org.duizhao.model.SourceParagraph;

/** Word file to paragraphs. Reads only; knows no schema, so that what is unknown or damaged beside the text does not matter. */
public final class DocxReader {
    private static final Logger LOG = System.getLogger(DocxReader.class.getName());

    /** Of a file that is read. */
    public static final long MOST_BYTES = 50L << 20;

    private DocxReader() {}

    /** Whether a file is one that Word writes, or a web page, whatever its name says; then it is read or refused here. */
    public static boolean reads(Path file) {
        return FileForm.of(file) != FileForm.OTHER;
    }

    /**
     * The paragraphs that hold text, in the order of the document, with automatic numbers set before their text.
     * Insertions are read, deletions are not. Comments, footnotes, endnotes, headers, footers and
     * what could not be read follow at the end as notes. A line break within a paragraph begins another, but for those that
     * {@link DocxWriter} sets in a title; a table row of one-paragraph cells, or of three cells or
     * more, is one paragraph with tabs between the cells.
     *
     * @param words how something beside the text is named
     */
    public static List<SourceParagraph> read(Path file, Function<Beside, String> words) throws UnreadableDocument {
        try {
            return switch (FileForm.of(file)) {
                case WORD_XML -> WordXml.read(bounded(file), words);
                case PAGE -> page(bounded(file), words);
                default -> packed(file, words);
            };
        } catch (UnreadableDocument e) {
            throw logged(e);
        } catch (OutOfMemoryError e) {
            throw logged(new UnreadableDocument(Reason.TOO_LONG, e));
        } catch (IOException | StackOverflowError e) {
            // no file nests so deep that is whole; any other unchecked exception is our own fault, and not called the file's
            throw logged(new UnreadableDocument(Reason.DAMAGED, e));
        }
    }

    /** Where the reason alone does not say what is wrong. */
    private static UnreadableDocument logged(UnreadableDocument refusal) {
        if (refusal.getCause() != null) {
            LOG.log(Level.WARNING, "not read: " + refusal.reason(), refusal);
        }
        return refusal;
    }

    private static List<SourceParagraph> packed(Path file, Function<Beside, String> words)
            throws IOException, UnreadableDocument {
        PackageGuard.check(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new WordDocument(PackedParts.of(zip), false, words).paragraphs();
        }
    }

    private static List<SourceParagraph> page(Path file, Function<Beside, String> words) throws IOException {
        ReadingContext reading = ReadingContext.ofText(words);
        List<SourceParagraph> read = new ArrayList<>(WebPage.read(Files.readAllBytes(file), reading));
        read.addAll(reading.notes());
        return read;
    }

    private static Path bounded(Path file) throws IOException, UnreadableDocument {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        return file;
    }
}
