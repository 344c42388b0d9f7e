package org.duizhao.compose;

/** What the lines need to know about a character by itself. Widths come from rules, so that they hold without any font. */
public final class Characters {
    /** By Word's rules for Chinese no line begins with one of these. */
    public static final String NEVER_FIRST =
            "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠";
    /** By Word's rules for Chinese no line ends with one of these. */
    public static final String NEVER_LAST = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥";

    /** Makes one of what stands at its sides. */
    public static final int JOINER = 0x200D;
    /** What printers set where they have no type for a character; an empty box would say something. */
    public static final String GETA = "〓";

    /** Marks of GB 2312 below the Han blocks, which its fonts draw in a full square. */
    private static final String WIDE_MARKS = "¤§¨°±·×÷";

    private Characters() {}

    /** Blanks that a line may end with and that then take no room. */
    public static boolean isBlank(int c) {
        return Character.isWhitespace(c);
    }

    /** Whether it is one em wide by rule: Han, kana, full-width marks, symbols, also “ ” ‘ ’ — … ·. */
    public static boolean isWide(int c) {
        if (c < 0x2010) {
            return WIDE_MARKS.indexOf(c) >= 0 || c >= 0x391 && c <= 0x451 && Character.isLetter(c);
        }
        return !isHalfWidth(c);
    }

    /** Half-width kana and forms, ligatures and Arabic forms among the Han blocks. */
    private static boolean isHalfWidth(int c) {
        return c == 0x202F || c >= 0x205F && c <= 0x2064 || c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFF
                || c >= 0xFF61 && c <= 0xFFDC || c >= 0x2C00 && c < 0x2E80;
    }

    /** Whether it is drawn as one with what stands before it, without room of its own: accents, joiners, controls. */
    public static boolean isAttached(int previous, int c) {
        return previous == JOINER || c >= 0x1F3FB && c <= 0x1F3FF || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            case Character.CONTROL -> !isBlank(c);
            default -> false;
        };
    }

    /** Whether it chooses a form of the character before it. */
    public static boolean isSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Whether it is never drawn by itself: controls, joiners, what chooses a form. */
    public static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL && !isBlank(c) || isSelector(c);
    }

    /** Width in ems: half an em for every Latin letter, digit and mark, as the fonts of papers have them. */
    public static double ems(int c) {
        return isWide(c) ? 1 : isAttached(0, c) ? 0 : 0.5;
    }

    /** Behind the character at an offset and all that is drawn as one with it. */
    public static int end(String text, int start) {
        int previous = text.codePointAt(start);
        int end = start + Character.charCount(previous);
        while (end < text.length() && !isBlank(previous) && isAttached(previous, text.codePointAt(end))) {
            previous = text.codePointAt(end);
            end += Character.charCount(previous);
        }
        return end;
    }
}
