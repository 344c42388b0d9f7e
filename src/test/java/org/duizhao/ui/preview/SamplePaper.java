package org.duizhao.ui.preview;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.PaperKind;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.session.NewDraft;
import org.duizhao.session.Session;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;

/** A short paper with everything that is drawn in its own way. */
final class SamplePaper {
    static final FieldPath OPENING = new FieldPath("s1", Field.TEXT);
    static final FieldPath HEADLINE = new FieldPath("p1", Field.HEADLINE);
    static final FieldPath DESCRIPTION = new FieldPath("p1", Field.TEXT);

    private static final Theme THEME = new Theme("t", "五个带头", 2021, "专题民主生活会",
            Map.of("personal", "{year}年度专题民主生活会\n个人对照检查材料"),
            List.of(new ThemeAspect("x", "带头牢记我们党是什么、要干什么这个根本问题", "牢记根本问题", List.of(), true)),
            List.of(new ThemeBlock(SectionKind.OPENING, "", true, List.of()),
                    new ThemeBlock(SectionKind.PROBLEMS, "存在的主要问题", true, List.of())),
            Limits.NONE, List.of(), null, true, "");

    private SamplePaper() {}

    static Session session() {
        Facts facts = new Facts(Map.of(Field.UNIT, "某区人民政府", Field.POST, "区长", Field.NAME, "李明",
                Field.DATE, "2021年12月28日"));
        Draft draft = NewDraft.of("d", THEME, PaperKind.PERSONAL, facts);
        draft = Edits.text(draft, OPENING, "会前，我认真学习“两个确立”——这是根本——和 GDP、95.6% 等要求·……查摆问题，"
                + "广泛听取意见，撰写了材料（草稿）。\n第二段从这里开始。");
        draft = Edits.add(draft, "a1", 0, Problem.empty("p1"));
        draft = Edits.text(draft, HEADLINE, "谋划工作偏重眼前");
        draft = Edits.text(draft, DESCRIPTION, "年初排项目时先看哪些容易出成绩，对排水管网更新这类看不见、周期长的事排得靠后。"
                + "到了六月，“雨季”才想起来，已经有3处积水点、126户居民受到影响，“12345”热线接到投诉27件。");
        return session(draft);
    }

    /** A paper of about that many pages. */
    static Session ofPages(int pages) {
        Draft draft = NewDraft.of("d", THEME, PaperKind.PERSONAL, Facts.EMPTY);
        return session(Edits.text(draft, OPENING, "正".repeat(pages * 22 * 28)));
    }

    private static Session session(Draft draft) {
        return new Session(draft, THEME, true, new RuleMeasurer(), InstantSource.system());
    }
}
