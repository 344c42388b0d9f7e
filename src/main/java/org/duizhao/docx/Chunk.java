package org.duizhao.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.duizhao.model.SourceParagraph;
import org.duizhao.model.TextLines;

/** A document that stands within another as it is (ECMA-376 part 1, 17.17.2): Word files and web pages are read. */
final class Chunk {
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_BYTES = 50 << 20;

    private Chunk() {}

    /** Its paragraphs; of one that cannot be read its name is noted. */
    static List<SourceParagraph> of(ReadingContext reading, String id) {
        Optional<byte[]> bytes = reading.word().bytes(id);
        if (bytes.isPresent() && !reading.isChunk()) {
            try {
                List<SourceParagraph> read = read(bytes.get(), reading);
                read.forEach(paragraph -> reading.reads(paragraph.text()));
                return read;
            } catch (IOException | UnreadableDocument | IllegalArgumentException e) {
                // cannot be read, so it is named as one that is not there
            }
        }
        reading.name(Beside.Kind.DOCUMENT, "");
        return List.of();
    }

    private static List<SourceParagraph> read(byte[] bytes, ReadingContext reading) throws IOException, UnreadableDocument {
        return switch (FileForm.of(bytes)) {
            case ZIP -> new WordDocument(entries(bytes), true, reading.words()).paragraphs();
            case PAGE -> WebPage.read(bytes, reading);
            case OTHER -> text(WebArchive.decoded(bytes, ""), reading, bytes);
            default -> throw new UnreadableDocument(UnreadableDocument.Reason.NOT_A_DOCUMENT);
        };
    }

    private static List<SourceParagraph> text(String text, ReadingContext reading, byte[] bytes) throws UnreadableDocument {
        if (text.startsWith("{\\rtf") || text.indexOf('\0') >= 0) {
            throw new UnreadableDocument(UnreadableDocument.Reason.NOT_A_DOCUMENT);
        }
        return text.stripLeading().startsWith("<") ? WebPage.read(bytes, reading)
                : TextLines.of(text).filter(line -> !line.isBlank()).map(SourceParagraph::plain).toList();
    }

    private static PartSource entries(byte[] zip) throws IOException, UnreadableDocument {
        Map<String, PackedParts.Opener> entries = new HashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readNBytes((int) left);
                left -= bytes.length;
                if (left <= 0 || entries.size() >= MOST_ENTRIES) {
                    throw new UnreadableDocument(UnreadableDocument.Reason.SUSPICIOUS);
                }
                entries.put(entry.getName(), () -> new ByteArrayInputStream(bytes));
            }
        }
        return new PackedParts(entries, new XmlTree());
    }
}
