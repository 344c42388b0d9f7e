package org.duizhao.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.font.Face;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.FollowUpStatus;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Layout;
import org.duizhao.model.LinePitch;
import org.duizhao.model.PageNumbering;
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
import org.duizhao.model.Unplaced;

/** Drafts to store in tests. */
final class Papers {
    /** Has every kind of element. */
    static final Draft FULL = new Draft("d-1", "2021", PaperKind.PERSONAL,
            new Facts(Map.of(Field.UNIT, "某市水务局", Field.NAME, "张三", Field.YEAR, "2021")),
            List.of(new TextSection("s1", SectionKind.OPENING, "", "第一段。\n第二段。"),
                    new ProblemSection("s2", "存在的主要问题", "", List.of(
                            new Aspect("a1", "politics", "带头旗帜鲜明讲政治", "", List.of(
                                    new Problem("p1", "学用脱节", "“结合”不够。", List.of(new Example("e1",
                                            Map.of(Field.LEAD, "比如，", Field.PLACE, "建设路", Field.FIGURES, "3 次"))),
                                            ProblemSource.TALKS))))),
                    new PointSection("s3", SectionKind.CAUSES, "原因剖析", "", List.of(
                            Point.of("c1", "党性修养不够", "……").answering(Set.of("p1")))),
                    new PointSection("s4", SectionKind.MEASURES, "整改措施", "", List.of(new Point(
                            "m1", "加强学习", "每月一次。", "张三", "2022年3月底", "形成制度", Set.of("p1")))),
                    TextSection.empty("s5", SectionKind.CLOSING, "")),
            List.of(new Unplaced("u1", "不知放在哪里的一段")),
            PaperStyle.STANDARD, EnumSet.of(TitlePart.TITLE, TitlePart.BYLINE, TitlePart.SIGNED_DATE));

    /** Has items of last year besides: what format 2 brought. */
    static final Draft CARRIED_OVER = FULL.withSections(Stream.concat(FULL.sections().stream(), Stream.of(
            new LastYearSection("s6", "上年度整改落实情况", "总的情况。", "/home/某人/2020.duizhao", List.of(
                    new FollowUp("f1", "p1", "学用脱节\n“结合”不够。", FollowUpStatus.DONE, "学用脱节", "已改。", "制度一份"),
                    FollowUp.empty("f2"))))).toList());

    /** Laid out in no usual way: what format 3 brought. */
    static final Draft LAID_OUT = CARRIED_OVER.withLayout(new Layout(LinePitch.EXACT_29_45,
            Map.of(Face.BODY, "方正仿宋_GBK", Face.FOOTER, "SimSun"), false, false, PageNumbering.CENTRED));

    private Papers() {}

    /** The full paper with another opening. */
    static Draft saying(String text) {
        return Edits.text(FULL, new FieldPath("s1", Field.TEXT), text);
    }
}
