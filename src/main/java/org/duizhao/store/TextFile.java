package org.duizhao.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.model.Bounds;
import org.duizhao.model.TextLines;

/** Plain text from outside, in the encodings that Chinese text files have. */
public final class TextFile {
    private static final int MAX_BYTES = 20 << 20;
    /** With those that are blank, which {@link Bounds} do not count. */
    private static final int MOST_LINES = 10 * Bounds.MOST_PARAGRAPHS;
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    /** The share of characters from which on a text is none, or none in that encoding. */
    private static final double STRANGE = 0.01;

    private TextFile() {}

    /** The lines without their ends. */
    public static List<String> read(Path file) throws UnreadableFile {
        byte[] bytes = BoundedFile.read(new RealDisk(), file, MAX_BYTES);
        try {
            List<String> lines = TextLines.of(text(bytes)).limit(MOST_LINES + 1L).toList();
            if (lines.size() > MOST_LINES) {
                throw new Malformed(UnreadableFile.Reason.TOO_LONG, "lines");
            }
            return lines;
        } catch (Malformed e) {
            throw UnreadableFile.of(file, e);
        }
    }

    private static String text(byte[] bytes) throws Malformed {
        if (bytes.length > 0) {
            Zeros.refuse(bytes);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, List.of(StandardCharsets.UTF_16BE));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, List.of(StandardCharsets.UTF_16LE));
        }
        refuseDocuments(bytes);
        boolean marked = starts(bytes, 0xEF, 0xBB, 0xBF);
        return marked ? decoded(bytes, 3, List.of(StandardCharsets.UTF_8))
                : decoded(bytes, 0, charsets(bytes));
    }

    /** Those in which bytes without a mark may be text, the likeliest first. */
    private static List<Charset> charsets(byte[] bytes) {
        Optional<Charset> wide = Utf16.of(bytes);
        boolean zeros = IntStream.range(0, bytes.length).anyMatch(i -> bytes[i] == 0);
        return wide.isPresent() && zeros ? List.of(wide.get())
                : Stream.of(Optional.of(StandardCharsets.UTF_8), wide, Optional.of(GB18030), Optional.of(BIG5))
                        .flatMap(Optional::stream).toList();
    }

    /**
     * The first encoding in which every byte has a meaning: Chinese text in GB 18030 is hardly ever valid UTF-8, and text in
     * Big5 becomes characters for private use in it.
     */
    private static String decoded(byte[] bytes, int from, List<Charset> charsets) throws Malformed {
        for (Charset charset : charsets) {
            try {
                String text = text(charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
                if (!isStrange(text, c -> Character.getType(c) == Character.PRIVATE_USE || !Character.isDefined(c))) {
                    return text;
                }
            } catch (CharacterCodingException e) {
                continue; // the next one then
            }
        }
        text(new String(bytes, StandardCharsets.ISO_8859_1));
        throw new Malformed(UnreadableFile.Reason.ENCODING, "none of " + charsets);
    }

    /** Text has neither zeros nor many characters that steer machines. */
    private static String text(String text) throws Malformed {
        if (text.indexOf('\0') >= 0 || isStrange(text, c -> c < ' ' && !Character.isWhitespace(c))) {
            throw new Malformed(UnreadableFile.Reason.BINARY, "has zeros or other bytes that no text has");
        }
        return text;
    }

    private static boolean isStrange(String text, IntPredicate strange) {
        return text.codePoints().filter(strange).count() > text.length() * STRANGE;
    }

    private static void refuseDocuments(byte[] bytes) throws Malformed {
        if (Archive.isZip(bytes)) {
            throw new Malformed(UnreadableFile.Reason.BINARY, "starts as a ZIP");
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Malformed(UnreadableFile.Reason.OLD_WORD, "starts as an OLE file");
        }
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            throw new Malformed(UnreadableFile.Reason.PDF, "starts as a PDF");
        }
        if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
            throw new Malformed(UnreadableFile.Reason.RTF, "starts as RTF");
        }
    }

    private static boolean starts(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
