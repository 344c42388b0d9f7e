package org.duizhao.compose;

/** Counts as Word does: every Han character and full-width mark is one, a Latin word or number is one. */
public final class WordCount {
    private WordCount() {}

    public static int of(String text) {
        int count = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean wide = isWide(c);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (wide || !blank && !inWord) {
                count++;
            }
            inWord = !wide && !blank;
        }
        return count;
    }

    /** Characters that stand for themselves: Han and the marks of Chinese text. */
    private static boolean isWide(int c) {
        return c >= 0x2E80 && !Character.isSpaceChar(c) || c >= 0x2010 && c <= 0x2027 || c >= 0x2030 && c <= 0x205E
                || c == 0xB7 || c >= 0x2460 && c <= 0x24FF;
    }
}
