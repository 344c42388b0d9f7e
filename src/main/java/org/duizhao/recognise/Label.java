package org.duizhao.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;
import org.duizhao.model.SectionKind;

/**
 * A word such as 原因分析： that says inside an aspect what follows.
 *
 * @param name  the word as it stands, with its colon, without its number
 * @param rest  what stands behind it in its paragraph
 * @param alone whether nothing does
 */
record Label(SectionKind kind, Piece name, Piece rest, boolean alone) {
    private static final String WORDS =
            "(?<p>(?:存在|查摆|检视|查找|具体)?出?的?(?:主要|突出|具体)?(?:问题|不足|差距)(?:表现)?)"
                    + "|(?<c>(?:产生|存在|形成|剖析)?(?:问题)?的?(?:主要|思想|深层次)?(?:原因|根源)(?:剖析|分析)?)"
                    + "|(?<m>(?:今后|下一步)?的?(?:整改|改进|解决|具体)?(?:措施|举措|方向|努力方向|打算|思路)|整改|(?:整改|改进)(?:落实)?(?:措施|举措)及?.{0,4}|努力方向)";
    private static final Pattern FORM = Pattern.compile(
            "(?:[【\\[〔](?:" + WORDS + ")[】\\]〕][：:]?)|(?:" + WORDS.replaceAll("\\?<(.)>", "?<$1$1>") + ")(?:[：:]|[。.]?$)");

    /** The label a paragraph begins with; one with the number of a section is no label but its heading. */
    static Optional<Label> of(Piece piece) {
        Mark mark = Mark.leading(piece.text());
        if (piece.isFixed() || mark.numbering() == Numbering.HAN_COMMA) {
            return Optional.empty();
        }
        Piece text = piece.behind(mark);
        Matcher form = FORM.matcher(text.text());
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        Piece rest = text.from(form.end());
        return Optional.of(new Label(kind(form), text.part(0, form.end()), rest.opening(true), rest.isBlank()));
    }

    private static SectionKind kind(Matcher form) {
        return form.group("p") != null || form.group("pp") != null ? SectionKind.PROBLEMS
                : form.group("c") != null || form.group("cc") != null ? SectionKind.CAUSES : SectionKind.MEASURES;
    }

    /** The words by which two labels are the same. */
    String words() {
        return Similarity.bare(name.text());
    }
}
