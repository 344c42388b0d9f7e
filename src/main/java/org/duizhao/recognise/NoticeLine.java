package org.duizhao.recognise;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * One pasted line as it reads.
 *
 * @param offsets of each character in the line as it was pasted
 */
record NoticeLine(int paragraph, String text, int[] offsets) {
    private static final Pattern PAGE_NUMBER = Pattern.compile("第?[-—–－·]{0,3}\\d{1,3}[-—–－·]{0,3}页?(共\\d{1,3}页)?");
    private static final String FOREIGN_QUOTES = "「」『』〝〞";
    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";

    static NoticeLine of(int paragraph, String source) {
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[source.length()];
        boolean quoted = false;
        int next = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            next = next > i ? next : afterBlanks(source, i + 1);
            if (isLeftOut(source, i, next, text)) {
                continue;
            }
            if (c == '"' || c == '＂') {
                quoted = !quoted;
                c = quoted ? '“' : '”';
            }
            offsets[text.length()] = i;
            text.append(plain(source, i, c));
        }
        int end = text.toString().stripTrailing().length();
        return new NoticeLine(paragraph, text.substring(0, end), Arrays.copyOf(offsets, end));
    }

    private static int afterBlanks(String source, int at) {
        int next = at;
        while (next < source.length() && isBlank(source.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Blanks that separate no words, and the marks of Markdown. @param next where the next is that is no blank */
    private static boolean isLeftOut(String source, int at, int next, StringBuilder before) {
        char c = source.charAt(at);
        if (isBlank(c)) {
            return before.isEmpty() || next == source.length()
                    || !isSeparated(before.charAt(before.length() - 1), source.charAt(next));
        }
        boolean doubled = at > 0 && source.charAt(at - 1) == c || at + 1 < source.length() && source.charAt(at + 1) == c;
        return before.isEmpty() && "#>".indexOf(c) >= 0 || c == '*' && doubled || Character.isISOControl(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isSeparated(char before, char next) {
        return before < 128 && next < 128 && !(Character.isDigit(before) && Character.isDigit(next));
    }

    private static char plain(String source, int at, char c) {
        if (c >= '０' && c <= '９') {
            return (char) ('0' + c - '０');
        }
        if (FOREIGN_QUOTES.indexOf(c) >= 0) {
            return FOREIGN_QUOTES.indexOf(c) % 2 == 0 ? '“' : '”';
        }
        boolean amongHan = at > 0 && source.charAt(at - 1) > 127 || at + 1 < source.length() && source.charAt(at + 1) > 127;
        return HALF.indexOf(c) >= 0 && amongHan ? FULL.charAt(HALF.indexOf(c)) : c;
    }

    boolean isPageNumber() {
        return PAGE_NUMBER.matcher(text).matches();
    }
}
