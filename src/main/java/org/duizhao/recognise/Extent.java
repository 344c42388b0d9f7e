package org.duizhao.recognise;

/**
 * How wide a text is set, in characters of full width. How letters and digits are set, and what room is between them and Han
 * characters or taken from between two marks, no copy tells.
 *
 * @param least as narrow as it can be
 * @param most  as wide as it can be
 */
record Extent(double least, double most) {
    /** Marks that may not begin a line: they stay with the character before them. */
    private static final String NEVER_FIRST = "!%),.:;?]}’”…、。〉》」』】〕！％），．：；？］｝～—";
    private static final String NEVER_LAST = "([{‘“〈《「『【〔（［｛";
    private static final String PAIRED = "—…";
    private static final double NARROW = 0.45;
    private static final double WIDE = 0.58;
    private static final double GAP = 0.25;
    private static final double BLANK = 0.5;

    static Extent of(String text) {
        double least = 0;
        double most = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? c : text.charAt(i - 1);
            if (isHalf(c) && !isBlank(c)) {
                least += NARROW;
                most += WIDE;
            } else if (!isBlank(c) && !Character.isLowSurrogate(c)) {
                least += isMark(c) && isMark(before) && i > 0 ? 0.5 : 1;
                most += 1;
            }
            most += isBlank(c) ? BLANK : isHalf(c) != isHalf(before) && !isBlank(before) ? GAP : 0;
        }
        return new Extent(least, most);
    }

    private static boolean isHalf(char c) {
        return c < 0x2000 && c != '·' && c != '×';
    }

    private static boolean isBlank(char c) {
        return c != '　' && Character.isWhitespace(c) || c == '\u00a0';
    }

    private static boolean isMark(char c) {
        return NEVER_FIRST.indexOf(c) >= 0 || NEVER_LAST.indexOf(c) >= 0;
    }

    boolean isExact() {
        return most - least < NARROW;
    }

    double middle() {
        return (least + most) / 2;
    }

    /** What of a text cannot be set apart from its first character: the least that a line before it must have room for. */
    static Extent ofBeginning(String text) {
        int end = 0;
        while (end < text.length() - 1 && NEVER_LAST.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        end++;
        while (end < text.length() && isOne(text.charAt(end - 1), text.charAt(end))) {
            end++;
        }
        return of(text.substring(0, Math.min(end, text.length())));
    }

    private static boolean isOne(char before, char c) {
        boolean word = isHalf(before) && isHalf(c) && !isBlank(before) && !isBlank(c);
        return word || before == c && PAIRED.indexOf(c) >= 0 || NEVER_FIRST.indexOf(c) >= 0;
    }

    /** Without a mark at the end that may have hung out of the line. */
    static Extent withoutHanging(String text) {
        int end = text.length();
        boolean hangs = end > 1 && NEVER_FIRST.indexOf(text.charAt(end - 1)) >= 0;
        return of(hangs ? text.substring(0, end - 1) : text);
    }
}
