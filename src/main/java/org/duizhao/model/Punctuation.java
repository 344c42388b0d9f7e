package org.duizhao.model;

/** Which marks end what can be read on its own. */
public final class Punctuation {
    /** Marks after which more text can follow in the same paragraph. */
    public static final String ENDS = "。！？；：，、…";
    /** Marks that may stand behind an end mark and belong to it. */
    public static final String CLOSINGS = "”’）》";

    private static final String HALF = ".,;:!?";
    private static final String FULL = "。，；：！？";

    private Punctuation() {}

    /** The text with the half-width marks of its Chinese sentences as the full-width ones they stand for; as long. */
    public static String widened(String text) {
        if (text.chars().noneMatch(c -> HALF.indexOf(c) >= 0)) {
            return text;
        }
        StringBuilder widened = new StringBuilder(text);
        for (int i = 1; i < text.length(); i++) {
            widened.setCharAt(i, meant(text, i));
        }
        return widened.toString();
    }

    /** A half-width mark is one behind Chinese and not inside a number or a foreign word. */
    private static char meant(String text, int i) {
        char c = text.charAt(i);
        int half = HALF.indexOf(c);
        if (half < 0 || i == 0) {
            return c;
        }
        char before = text.charAt(i - 1);
        boolean chinese = Character.isIdeographic(before) || CLOSINGS.indexOf(before) >= 0 || before == ')' || before == '"';
        boolean inside = i + 1 < text.length() && text.charAt(i + 1) < 0x80 && Character.isLetterOrDigit(text.charAt(i + 1));
        return chinese && (!inside || c != '.') ? FULL.charAt(half) : c;
    }

    /** Whether more text can follow in the same paragraph without a mark between. */
    public static boolean isEnded(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSINGS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(meant(text, last)) >= 0;
    }
}
