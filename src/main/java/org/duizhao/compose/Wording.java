package org.duizhao.compose;

import org.duizhao.model.Field;

/** The few words and marks the program sets in a paper. They belong to the paper and are the same in every language of the window. */
final class Wording {
    static final String STOP = "。";
    static final String COMMA = "，";
    static final String COLON = "：";
    static final String GAP = "　";
    static final String OPEN_BRACKET = "（";
    static final String CLOSE_BRACKET = "）";
    static final String BETWEEN_TERMS = "；";

    private static final String END_MARKS = "。！？；：，、…";
    private static final String CLOSING_MARKS = "”’）》";

    private Wording() {}

    /** What a measure's owner, date and result are led in with. */
    static String term(Field field) {
        return switch (field) {
            case OWNER -> "责任人：";
            case DUE -> "完成时限：";
            case RESULT -> "预期效果：";
            default -> throw new IllegalArgumentException("no term of a measure: " + field);
        };
    }

    /** Whether more text can follow in the same paragraph without a mark between. */
    static boolean isEnded(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING_MARKS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && END_MARKS.indexOf(text.charAt(last)) >= 0;
    }
}
