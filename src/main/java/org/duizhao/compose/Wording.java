package org.duizhao.compose;

import org.duizhao.model.Field;

/** The few words and marks the program sets in a paper. They belong to the paper and are the same in every language of the window. */
final class Wording {
    static final String STOP = "。";
    static final String COMMA = "，";
    static final String COLON = "：";
    static final String COLONS = "：:";
    static final String GAP = "　";
    static final String OPEN_BRACKET = "（";
    static final String OPEN_BRACKETS = "（(";
    static final String CLOSE_BRACKET = "）";
    static final String BETWEEN_TERMS = "；";

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
}
