package org.duizhao.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.HanNumerals;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.Numbering;
import org.duizhao.model.PaperKind;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.ProblemSource;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.model.TitlePart;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeBlock;
import org.junit.jupiter.api.Test;

class ComposerTest {
    private static final Theme THEME = new Theme("t", "主题", 2021, "会", Map.of("personal", "{year}年度会\n个人材料"),
            List.of(), List.of(new ThemeBlock(SectionKind.MEASURES, "措施", true, List.of())), Limits.NONE, List.of(), null,
            true, "");
    private static final PaperStyle RUN_ON = new PaperStyle(
            new ItemStyle(Numbering.HAN_COMMA, true, true), new ItemStyle(Numbering.HAN_BRACKETS, true, false),
            new ItemStyle(Numbering.HAN_IS, false, false), new ItemStyle(Numbering.HAN_BRACKETS, true, false),
            new ItemStyle(Numbering.HAN_BRACKETS, true, false));

    private static Draft draft(PaperStyle style, Section... sections) {
        return new Draft("d", "t", PaperKind.PERSONAL, Facts.EMPTY, List.of(sections), List.of(), style,
                EnumSet.noneOf(TitlePart.class));
    }

    private static ProblemSection problems(String heading, Problem... problems) {
        return new ProblemSection("s", heading, "", List.of(
                new Aspect("a1", "", "带头甲方面", "", List.of(problems)), Aspect.empty("a2", "", "带头乙方面")));
    }

    private static Problem problem(String id, String headline, String text, Example... examples) {
        return new Problem(id, headline, text, List.of(examples), ProblemSource.SELF);
    }

    private static List<String> lines(Draft draft) {
        return Composer.compose(draft, THEME).blocks().stream().map(Block::text).toList();
    }

    @Test
    void standardFormHasHeadingsOnTheirOwnLines() {
        Example example = new Example("e", Map.of(Field.LEAD, "比如，", Field.MATTER, "改造项目拖了工期", Field.TIME, "3月",
                Field.TEXT, "我没有去看。"));
        assertThat(lines(draft(PaperStyle.STANDARD, problems("问题", problem("p1", "抓得不紧", "只听汇报", example),
                problem("p2", "", ""), problem("p3", "看得不远。", "")))))
                .containsExactly("一、问题", "（一）带头甲方面", "一是抓得不紧。只听汇报。比如，3月，改造项目拖了工期。我没有去看。",
                        "二是看得不远。", "（二）带头乙方面");
    }

    @Test
    void runOnFormKeepsOneParagraphAnAspect() {
        assertThat(lines(draft(RUN_ON, problems("问题", problem("p1", "甲", "乙"), problem("p2", "丙；", "丁。")))))
                .containsExactly("一、问题", "（一）带头甲方面。一是甲。乙。二是丙；丁。", "（二）带头乙方面。");
    }

    @Test
    void withoutAHeadingTheAspectsStandAtTheFirstLevel() {
        assertThat(lines(draft(PaperStyle.STANDARD, problems("", problem("p1", "甲", "")),
                new PointSection("m", SectionKind.MEASURES, "措施", "", List.of(Point.of("m1", "改", ""))))))
                .containsExactly("一、带头甲方面", "一是甲。", "二、带头乙方面", "三、措施", "（一）改");
    }

    @Test
    void withoutAWordASectionIsNotThereButTheAspectsAre() {
        assertThat(lines(draft(PaperStyle.STANDARD, TextSection.empty("x", SectionKind.CASE, "案例"),
                problems("问题"), new PointSection("m", SectionKind.MEASURES, "措施", "", List.of()))))
                .containsExactly("一、问题", "（一）带头甲方面", "（二）带头乙方面");
    }

    @Test
    void aMeasureEndsWithWhoAndWhen() {
        Point point = new Point("m1", "改", "每月去一次", "本人", "2022年6月", "", java.util.Set.of());
        assertThat(lines(draft(PaperStyle.STANDARD,
                new PointSection("m", SectionKind.MEASURES, "措施", "", List.of(point)))))
                .containsExactly("一、措施", "（一）改", "每月去一次。责任人：本人；完成时限：2022年6月。");
    }

    @Test
    void aNumberOfTheAuthorsOwnStandsForTheOneSet() {
        Draft draft = draft(PaperStyle.STANDARD, new PointSection("m", SectionKind.MEASURES, "四、措施", "",
                List.of(Point.of("m1", "改", ""), Point.of("m2", "（三）再改", ""), Point.of("m3", "还改", ""))));
        assertThat(lines(draft)).containsExactly("四、措施", "（一）改", "（三）再改", "（三）还改");
    }

    @Test
    void problemsUnderNoAspectStandUnderTheSection() {
        assertThat(lines(draft(PaperStyle.STANDARD, new ProblemSection("s", "问题", "",
                List.of(new Aspect("a1", "", "", "", List.of(problem("p1", "甲", "乙。"))))))))
                .containsExactly("一、问题", "一是甲。乙。");
    }

    @Test
    void titleBlockFollowsFromTheFactsAndCanBeSwitchedOff() {
        Draft draft = draft(PaperStyle.STANDARD).withFacts(new Facts(Map.of(Field.UNIT, "某县", Field.POST, "县长",
                Field.NAME, "李某", Field.DATE, "2022年1月8日", Field.SALUTATION, "同志们")));
        for (TitlePart part : TitlePart.values()) {
            draft = draft.showing(part, true);
        }
        assertThat(Composer.compose(draft, THEME).blocks()).extracting(Block::role, Block::text).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Role.TITLE, "2021年度会"),
                org.assertj.core.groups.Tuple.tuple(Role.TITLE, "个人材料"),
                org.assertj.core.groups.Tuple.tuple(Role.BYLINE, "某县县长　李某"),
                org.assertj.core.groups.Tuple.tuple(Role.DATE_LINE, "（2022年1月8日）"),
                org.assertj.core.groups.Tuple.tuple(Role.SALUTATION, "同志们："),
                org.assertj.core.groups.Tuple.tuple(Role.SIGNATURE, "李某"),
                org.assertj.core.groups.Tuple.tuple(Role.SIGNED_DATE, "2022年1月8日"));
        assertThat(lines(draft.showing(TitlePart.TITLE, false))).first().isEqualTo("某县县长　李某");
    }

    @Test
    void everyRunKnowsItsFieldAndPlace() {
        Draft draft = draft(PaperStyle.STANDARD,
                new TextSection("o", SectionKind.OPENING, "", "　　第一段。\n\n 第二段。 "));
        for (Block block : Composer.compose(draft, THEME).blocks()) {
            for (Run run : block.runs()) {
                String field = draft.text(run.origin().path()).orElseThrow();
                assertThat(field.startsWith(run.text(), run.origin().start())).isTrue();
            }
        }
        assertThat(lines(draft)).containsExactly("第一段。", "第二段。");
        assertThat(Composer.compose(draft, THEME).blocks().getLast().runs().getFirst().origin())
                .isEqualTo(new Origin(new FieldPath("o", Field.TEXT), 9));
    }

    @Test
    void countsAsWordDoes() {
        assertThat(WordCount.of("“四个意识”，GDP增长5.6%。")).isEqualTo(12);
        assertThat(WordCount.of("  a b\n")).isEqualTo(2);
        assertThat(WordCount.of("")).isZero();
    }

    @Test
    void hanNumerals() {
        assertThat(List.of(1, 10, 11, 20, 21, 99)).extracting(HanNumerals::han)
                .containsExactly("一", "十", "十一", "二十", "二十一", "九十九");
        assertThat(HanNumerals.mark(Numbering.CIRCLED, 2)).isEqualTo("②");
    }
}
