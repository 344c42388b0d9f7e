package org.duizhao.compose;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.HanNumerals;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;

/** Numbers of items among their siblings; items without a word in them are not printed and do not count. */
public final class Marks {
    private Marks() {}

    /** The marks of siblings; one that is blank has the mark it would have. @param all whether blank ones count */
    public static List<String> of(Numbering numbering, List<? extends Element> siblings, boolean all) {
        List<String> marks = new ArrayList<>();
        int n = 1;
        for (Element sibling : siblings) {
            marks.add(of(numbering, n, sibling));
            n += all || !sibling.isBlank() ? 1 : 0;
        }
        return marks;
    }

    /** The mark of the nth that is printed, from 1; none if the author wrote one into the headline. */
    static String of(Numbering numbering, int n, Element item) {
        return unlessOwn(HanNumerals.mark(numbering, n), item.text(Field.HEADLINE));
    }

    /** An author's own number in front of a heading stands for the one the program would set. */
    static String unlessOwn(String mark, String heading) {
        return Mark.leading(heading).isThere() ? "" : mark;
    }

    /** The level at which items with such marks stand. */
    static Role role(Numbering numbering, Role other) {
        return switch (numbering.family()) {
            case HAN_COMMA -> Role.HEADING_1;
            case HAN_BRACKETS -> Role.HEADING_2;
            case ARABIC_DOT -> Role.HEADING_3;
            case ARABIC_BRACKETS -> Role.HEADING_4;
            case CIRCLED, HAN_IS, HAN_MUST, ORDINAL -> Role.BODY;
            default -> other;
        };
    }
}
