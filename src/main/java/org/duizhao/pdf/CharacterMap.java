package org.duizhao.pdf;

import java.nio.ByteBuffer;

/**
 * The table {@code cmap} of a font, OpenType 1.9: which glyph a character has, by its formats 4 and 12, and which form of it
 * a variation selector chooses, by format 14. Looks up in the bytes as they are, so that hundreds can be asked; what a
 * damaged table points at behind its end is 0, and so no glyph.
 */
final class CharacterMap {
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    /** Lengths of records: of a run of characters in format 12, */
    private static final int GROUP = 12;
    /** of a variation selector in format 14, and of a range and a single form that belong to it. */
    private static final int SELECTOR = 11;
    private static final int RANGE = 4;
    private static final int FORM = 5;

    private final ByteBuffer table;
    /** Where the subtables of formats 4, 12 and 14 begin; 0 for none. */
    private int segments;
    private int groups;
    private int forms;

    private CharacterMap(ByteBuffer table) {
        this.table = table;
        int count = unsigned(2);
        for (int at = 4; at < 4 + 8 * count; at += 8) {
            int platform = unsigned(at);
            int encoding = unsigned(at + 2);
            if (platform == UNICODE || platform == WINDOWS && (encoding == 1 || encoding == 10)) {
                int start = number(at + 4);
                switch (unsigned(start)) {
                    case 4 -> segments = start;
                    case 12 -> groups = start;
                    case 14 -> forms = start;
                    default -> { }
                }
            }
        }
    }

    static CharacterMap of(ByteBuffer table) {
        return new CharacterMap(table);
    }

    /** 0 if there is none. @param text a character, or one with a variation selector behind it */
    int glyph(String text) {
        int c = text.codePointAt(0);
        int length = Character.charCount(c);
        return length == text.length() ? glyph(c) : form(c, text.codePointAt(length));
    }

    private int glyph(int c) {
        int glyph = groups > 0 ? grouped(c) : 0;
        return glyph == 0 && segments > 0 && c <= 0xFFFF ? segmented(c) : glyph;
    }

    private int grouped(int c) {
        int first = groups + 16;
        int low = 0;
        int high = Math.clamp(number(groups + 12), 0, (table.limit() - first) / GROUP);
        while (low < high) {
            int middle = (low + high) / 2;
            if (Integer.compareUnsigned(number(first + GROUP * middle + 4), c) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int at = first + GROUP * low;
        return holds(at, GROUP) && Integer.compareUnsigned(number(at), c) <= 0
                && Integer.compareUnsigned(number(at + 4), c) >= 0 ? number(at + 8) + c - number(at) : 0;
    }

    private int segmented(int c) {
        int size = unsigned(segments + 6);
        int low = 0;
        int high = size / 2 - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (unsigned(segments + 14 + 2 * middle) < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int start = segments + 16 + size + 2 * low;
        if (unsigned(start) > c || unsigned(segments + 14 + 2 * low) < c) {
            return 0;
        }
        int delta = unsigned(start + size);
        int offset = unsigned(start + 2 * size);
        int glyph = offset == 0 ? c : unsigned(start + 2 * size + offset + 2 * (c - unsigned(start)));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    private int form(int c, int selector) {
        int count = forms > 0 ? number(forms + 6) : 0;
        for (int at = forms + 10; count > 0 && holds(at, SELECTOR); at += SELECTOR, count--) {
            if (three(at) == selector) {
                return isUsual(c, number(at + 3)) ? glyph(c) : ownForm(c, number(at + 7));
            }
        }
        return 0;
    }

    /** Whether the form is the one without a selector. */
    private boolean isUsual(int c, int ranges) {
        int count = ranges > 0 ? number(forms + ranges) : 0;
        for (int at = forms + ranges + 4; count > 0 && holds(at, RANGE); at += RANGE, count--) {
            if (c >= three(at) && c <= three(at) + (number(at) & 0xFF)) {
                return true;
            }
        }
        return false;
    }

    private int ownForm(int c, int own) {
        int count = own > 0 ? number(forms + own) : 0;
        for (int at = forms + own + 4; count > 0 && holds(at, FORM); at += FORM, count--) {
            if (three(at) == c) {
                return unsigned(at + 3);
            }
        }
        return 0;
    }

    private int three(int at) {
        return number(at) >>> 8;
    }

    private int number(int at) {
        return holds(at, 4) ? table.getInt(at) : 0;
    }

    private int unsigned(int at) {
        return holds(at, 2) ? table.getShort(at) & 0xFFFF : 0;
    }

    private boolean holds(int at, int length) {
        return at >= 0 && at <= table.limit() - length;
    }
}
