package org.duizhao.model;

/** Which marks end what can be read on its own. */
public final class Punctuation {
    /** Marks after which more text can follow in the same paragraph. */
    public static final String ENDS = "。！？；：，、…";
    /** Marks that may stand behind an end mark and belong to it. */
    public static final String CLOSINGS = "”’）》";

    private Punctuation() {}

    /** Whether more text can follow in the same paragraph without a mark between. */
    public static boolean isEnded(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSINGS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
