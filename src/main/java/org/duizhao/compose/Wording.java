package org.duizhao.compose;

import java.util.List;
import org.duizhao.model.Field;
import org.duizhao.model.PaperKind;
import org.duizhao.model.Point;
import org.duizhao.words.WordLists;

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

    private static final List<String> TERMS = WordLists.read("papers").list("term");

    private Wording() {}

    /** Of a paper whose theme says none. @param year blank if it is not known, as the meeting */
    static String title(PaperKind kind, String year, String meeting) {
        String above = (year.isEmpty() ? "" : year + "年度") + meeting;
        return (above.isEmpty() ? "" : above + "\n") + switch (kind) {
            case PERSONAL, MEMBER -> "个人对照检查材料";
            case BODY -> "领导班子对照检查材料";
        };
    }

    /** What a measure's owner, date and result are led in with. */
    static String term(Field field) {
        return TERMS.get(Point.TERMS.indexOf(field)) + COLON;
    }
}
