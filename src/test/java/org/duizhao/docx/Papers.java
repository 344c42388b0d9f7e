package org.duizhao.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.compose.Block;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Origin;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.Layout;
import org.duizhao.model.Numbering;
import org.duizhao.model.PaperKind;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.ProblemSource;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.model.TitlePart;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;

/** Small invented papers for tests of the Word file. */
final class Papers {
    private static final Theme THEME = new Theme("t", "主题", 2021, "会",
            Map.of("personal", "{year}年度专题民主生活会\n个人对照检查材料"), List.of(), List.of(), Limits.NONE, List.of(), null,
            true, "");
    private static final PaperStyle RUN_ON = new PaperStyle(
            new ItemStyle(Numbering.HAN_COMMA, true, true), new ItemStyle(Numbering.HAN_BRACKETS, true, false),
            new ItemStyle(Numbering.ARABIC_DOT, false, false), new ItemStyle(Numbering.ARABIC_BRACKETS, true, true),
            new ItemStyle(Numbering.HAN_BRACKETS, true, false));

    private Papers() {}

    /** Headings on their own lines. */
    static Manuscript standard() {
        return Composer.compose(draft(PaperStyle.STANDARD), THEME);
    }

    /** Headings that run on in their paragraphs. */
    static Manuscript runOn() {
        return Composer.compose(draft(RUN_ON), THEME);
    }

    static Manuscript laidOut(Layout layout, PaperStyle style) {
        return Composer.compose(draft(style).withLayout(layout), THEME);
    }

    static Manuscript of(Block... blocks) {
        return new Manuscript(List.of(blocks));
    }

    static Block block(Role role, String text) {
        Origin origin = Origin.generated(new FieldPath("x", Field.TEXT));
        return new Block(role, "x", List.of(new Run(text, role.face(), origin)));
    }

    private static Draft draft(PaperStyle style) {
        Facts facts = new Facts(Map.of(Field.UNIT, "云岭县水务局", Field.POST, "副局长", Field.NAME, "周启明",
                Field.DATE, "2022年1月8日", Field.SALUTATION, "各位领导、同志们"));
        return new Draft("d", "t", PaperKind.PERSONAL, facts, List.of(
                new TextSection("o", SectionKind.OPENING, "", "会前我学习了“两个确立”的论述——共6次，征求意见12条。现报告如下："),
                new ProblemSection("s", "存在的主要问题", "", List.of(
                        new Aspect("a1", "", "带头深刻感悟方面", "", List.of(commented(), problem("p2", "学得不深", "读得多，想得少")))
                )),
                new PointSection("c", SectionKind.CAUSES, "原因剖析", "", List.of(
                        Point.of("c1", "宗旨意识有所淡化", "把群众的事看成了任务。"))),
                new PointSection("m", SectionKind.MEASURES, "整改措施", "以下措施由我本人负责。", List.of(
                        new Point("m1", "每月下乡一次", "到灌区听取意见", "本人", "2022年6月", "", Set.of("p1"))))),
                List.of(), style, EnumSet.allOf(TitlePart.class));
    }

    private static Problem commented() {
        Example example = new Example("e", Map.of(Field.LEAD, "比如，", Field.TIME, "2021年3月", Field.MATTER,
                "北干渠清淤只听了汇报", Field.CONSEQUENCE, "工期拖了9天"));
        return new Problem("p1", "抓落实不到底", "安排多、督促少", List.of(example), ProblemSource.SELF);
    }

    private static Problem problem(String id, String headline, String text) {
        return new Problem(id, headline, text, List.of(), ProblemSource.SELF);
    }
}
