package org.duizhao.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Outlines as a font in the Compact Font Format, Adobe Technical Note 5176, whose characters go by numbers; their number is
 * the place in the list, from 1.
 */
final class CompactFont {
    private static final byte[] HEADER = {1, 0, 4, 4};
    private static final byte[] NOTHING = {0, 0};
    /** The first string that is not one of the standard ones. */
    private static final int OWN_STRINGS = 391;
    /** Operators of dictionaries. */
    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int ESCAPE = 12 << 8;
    private static final int REGISTRY = ESCAPE | 30;
    private static final int COUNT = ESCAPE | 34;
    private static final int FONTS = ESCAPE | 36;
    private static final int FONT_OF_GLYPH = ESCAPE | 37;

    private CompactFont() {}

    static byte[] of(List<GlyphOutline> outlines) {
        byte[] names = index(List.of(ascii("Outlines")));
        byte[] strings = index(List.of(ascii("Adobe"), ascii("Identity")));
        byte[] charset = bytes(2, 0, 1, outlines.size() - 1 >> 8, outlines.size() - 1);
        byte[] fontOfGlyph = bytes(3, 0, 1, 0, 0, 0, outlines.size() + 1 >> 8, outlines.size() + 1);
        List<byte[]> drawn = new ArrayList<>(List.of(CharString.EMPTY));
        outlines.forEach(outline -> drawn.add(CharString.of(outline)));
        byte[] glyphs = index(drawn);
        // numbers take the same room whatever they are, so that the length is known before the places are
        int start = HEADER.length + names.length + index(List.of(top(outlines.size(), 0, 0, 0, 0))).length + strings.length
                + NOTHING.length;
        int afterCharset = start + charset.length;
        int afterFonts = afterCharset + fontOfGlyph.length;
        int afterGlyphs = afterFonts + glyphs.length;
        byte[] top = top(outlines.size(), start, afterCharset, afterFonts, afterGlyphs);
        // the font within has a dictionary of its own, which is empty
        byte[] fonts = index(List.of(entry(PRIVATE, 0, afterGlyphs)));
        return join(List.of(HEADER, names, index(List.of(top)), strings, NOTHING, charset, fontOfGlyph, glyphs, fonts));
    }

    private static byte[] top(int count, int charset, int fontOfGlyph, int glyphs, int fonts) {
        return join(List.of(entry(REGISTRY, OWN_STRINGS, OWN_STRINGS + 1, 0), entry(COUNT, count + 1), entry(CHARSET, charset),
                entry(FONT_OF_GLYPH, fontOfGlyph), entry(CHAR_STRINGS, glyphs), entry(FONTS, fonts)));
    }

    private static byte[] entry(int operator, int... numbers) {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        for (int number : numbers) {
            entry.writeBytes(bytes(29, number >> 24, number >> 16, number >> 8, number));
        }
        entry.writeBytes(operator >= ESCAPE ? bytes(operator >> 8, operator) : bytes(operator));
        return entry.toByteArray();
    }

    private static byte[] index(List<byte[]> items) {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        index.writeBytes(bytes(items.size() >> 8, items.size(), 4));
        int offset = 1;
        index.writeBytes(bytes(0, 0, 0, offset));
        for (byte[] item : items) {
            offset += item.length;
            index.writeBytes(bytes(offset >> 24, offset >> 16, offset >> 8, offset));
        }
        index.writeBytes(join(items));
        return index.toByteArray();
    }

    private static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
