package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.SourceParagraph;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in one line with the words that name it, with a colon or a comma between. */
class RunOnTest {
    private static final List<Theme> THEMES =
            Stream.concat(YearThemes.ALL.stream(), Stream.of(YearThemes.Y2019)).toList();

    /** Whatever it is taken apart into, nothing is lost, and it stays so when it was printed. */
    private static Draft draft(String... lines) {
        String text = String.join("\n", lines);
        KeptText.check(text);
        Recognition recognition = Recogniser.recognise("d", Papers.paragraphs(text), THEMES);
        assertThat(Recogniser.recognise("d", Papers.paragraphs(Papers.printed(recognition)), THEMES).draft())
                .isEqualTo(recognition.draft());
        return recognition.draft();
    }

    private static String fourLines(String heading) {
        return String.join("\n", "检视剖析材料", "我对照四个方面检查。", heading,
                "对照新时代思想和党中央决策部署，问题1：贯彻慢半拍。原因：学得不深。措施：每周学一次，2019年12月底前。",
                "对照党章党规，问题2：支部书记述职不实。原因：怕亮丑。措施：如实报。",
                "对照人民群众新期待，问题3：小区加装电梯只办成1部。原因：怕麻烦。措施：年底前办成4部。",
                "对照先进典型、身边榜样，问题4：劲头不足。原因：年龄大了想歇歇。措施：带头值夜班。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"存在问题", "一、存在的问题"})
    void problemCauseAndMeasureOfAnAspectInALine(String heading) {
        Draft draft = draft(fourLines(heading));
        assertThat(draft.all(Aspect.class)).extracting(Aspect::heading)
                .containsExactly("对照新时代思想和党中央决策部署", "对照党章党规", "对照人民群众新期待", "对照先进典型、身边榜样");
        assertThat(draft.all(Problem.class)).extracting(Problem::headline)
                .containsExactly("贯彻慢半拍", "支部书记述职不实", "小区加装电梯只办成1部", "劲头不足");
        assertThat(Papers.problems(draft)).isEqualTo("1/1/1/1");
        assertThat(draft.points(SectionKind.CAUSES)).extracting(Point::headline)
                .containsExactly("学得不深", "怕亮丑", "怕麻烦", "年龄大了想歇歇");
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::headline)
                .containsExactly("每周学一次，2019年12月底前", "如实报", "年底前办成4部", "带头值夜班");
        assertThat(draft.unplaced()).isEmpty();
    }

    @Test
    void withoutASectionsHeadingTheLabelStays() {
        Draft draft = draft(fourLines("请看下面。"));
        assertThat(Papers.problems(draft)).isEqualTo("1/1/1/1");
        assertThat(draft.points(SectionKind.CAUSES)).hasSize(4);
        assertThat(draft.all(Problem.class)).extracting(Problem::headline)
                .containsExactly("问题1：贯彻慢半拍", "问题2：支部书记述职不实", "问题3：小区加装电梯只办成1部", "问题4：劲头不足");
    }

    @Test
    void countedProblemsWithoutAspects() {
        Draft draft = draft("存在问题", "问题一：贯彻慢半拍。原因：学得不深。措施：每周学一次。", "问题二：述职不实。原因：怕亮丑。措施：如实报。");
        assertThat(draft.all(Problem.class)).extracting(Problem::headline).containsExactly("贯彻慢半拍", "述职不实");
        assertThat(draft.points(SectionKind.CAUSES)).extracting(Point::headline).containsExactly("学得不深", "怕亮丑");
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::headline).containsExactly("每周学一次", "如实报");
    }

    @ParameterizedTest
    @ValueSource(strings = {"附带说明：家中无变化。", "说明：家中无变化。", "备注：家中无变化。", "附带说明：\n家中无变化。"})
    void aRemarkIsNoPartOfTheLastMeasure(String remark) {
        Draft draft = draft("在民主生活会上的对照检查材料", "一、存在的问题", "（一）工作作风方面", "1.学习不深。读得少。", "2.落实不力。放得下。",
                "二、整改措施", "（一）每月读书。按月记。", "（二）每季下乡。走访。", remark);
        assertThat(draft.points(SectionKind.MEASURES)).extracting(measure -> measure.text(Field.TEXT)).containsExactly("按月记。", "走访。");
        assertThat(draft.sections().stream().filter(section -> section.kind() == SectionKind.OTHER).map(Section::heading)).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"（一）学\u200b习不够, 平时\u200b忙。", "（一）学习不够, '　平时忙。'", "'（一） 学习不够　', 平时忙。", "（一）学习不够, ？平时忙。",
        "（一）学习不够：, 平时忙。", "'（一）学习不够，', 平时忙。", "（一）学习不够, '，平时忙。'", "（一）学习不够, 、平时忙。"})
    void aHeadingInAFontOfItsOwnEndsWithIt(String heading, String text) {
        List<SourceParagraph> paragraphs = List.of(SourceParagraph.plain("在民主生活会上的对照检查材料"), SourceParagraph.plain("一、原因剖析"),
                new SourceParagraph(heading + text, 0, false, heading.length()));
        Point cause = Recogniser.recognise("d", paragraphs, THEMES).draft().points(SectionKind.CAUSES).getFirst();
        assertThat(cause.headline()).startsWith("学习不够").hasSizeLessThan(6);
        assertThat(cause.text(Field.TEXT)).isEqualTo("平时忙。");
    }

    @Test
    void aLongSentenceAloneIsPlainTextAndNoHeadline() {
        String alone = "对分管领域的新情况新问题研究不多，遇到难题习惯等上面的意见，下去调研也多是走看，没有带着问题去。";
        Draft draft = draft("在民主生活会上的对照检查材料", "一、存在的问题", "（一）工作作风方面", "1.学习不深。读得少。", "2." + alone);
        assertThat(draft.all(Problem.class)).extracting(Problem::headline).containsExactly("学习不深", "");
        assertThat(draft.all(Problem.class).getLast().text(Field.TEXT)).isEqualTo(alone);
    }

    @Test
    void aRemarkInTheMiddleOfAListStaysThere() {
        Draft draft = draft("在民主生活会上的对照检查材料", "一、存在的问题", "（一）工作作风方面", "1.学习不深。读得少。", "二、整改措施",
                "（一）每月读书。按月记。", "说明：指自费的书。", "（二）每季下乡。走访。");
        assertThat(draft.points(SectionKind.MEASURES)).hasSize(2);
        assertThat(draft.sections()).noneMatch(section -> section.kind() == SectionKind.OTHER);
    }

    @Test
    void noAspectBeforeALabelWithoutACount() {
        Draft draft = Papers.recognise("一、存在的问题\n（一）工作作风方面\n1.会上说得多，问题：一个也没有解决。原因：懒。措施：多走。\n"
                + "2.下去得少，问题：看得不真。原因：忙。措施：多问。").draft();
        assertThat(draft.all(Aspect.class)).extracting(Aspect::heading).containsExactly("工作作风方面");
        assertThat(Papers.problems(draft)).isEqualTo("2");
    }

    @Test
    void aProblemBehindTheColonOfAnAspect() {
        Draft draft = draft("一、存在的问题", "（一）固本培元、增强党性方面", "1、学得浅。", "（二）干事创业、担当作为方面：存在畏难情绪，民宿办证卡了5个月；",
                "（三）工作作风方面存在的不足：1.走得少。2.问得少。", "二、原因剖析", "1、懒。");
        assertThat(draft.all(Aspect.class)).extracting(Aspect::heading)
                .containsExactly("固本培元、增强党性方面", "干事创业、担当作为方面：", "工作作风方面存在的不足：");
        assertThat(Papers.problems(draft)).isEqualTo("1/1/2");
        assertThat(draft.all(Problem.class).get(1).headline()).isEqualTo("存在畏难情绪，民宿办证卡了5个月；");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年问题整改：去年提出的4条，3条办结，一条仍在推进。", "去年整改：4条办结3条。", "上年度查摆问题整改情况：4条办结3条。"})
    void lastYearBehindTheLastMeasure(String lastYear) {
        Draft draft = draft("一、存在的问题", "1.学得浅。", "二、下步打算", "一要学深。每周二晚自学2小时。", "二要走实。每月到景区3次。", lastYear,
                "典型案例：2025年8月，某公司经理被处分，我平时只看票房。");
        assertThat(draft.sections()).extracting(Section::kind).containsExactly(
                SectionKind.PROBLEMS, SectionKind.MEASURES, SectionKind.LAST_YEAR, SectionKind.CASE);
        assertThat(draft.section(SectionKind.LAST_YEAR).orElseThrow().text(Field.TEXT)).isEqualTo(lastYear);
        assertThat(draft.points(SectionKind.MEASURES)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "> 陶然，工程二支部，2026-01-10|陶然|工程二支部|2026-01-10", "工程二支部，陶然|陶然|工程二支部|",
        "县文旅局，柳桐，2025年12月30日|柳桐|县文旅局|2025年12月30日"})
    void aBylineWithCommas(String line, String name, String unit, String date) {
        Draft draft = draft("# 2025年度组织生活会个人检视剖析材料", "", line, "", "## 一、存在问题", "1. 学得浅。", "## 二、原因", "1. 懒。");
        assertThat(draft.facts().text(Field.NAME)).isEqualTo(name);
        assertThat(draft.facts().text(Field.UNIT)).isEqualTo(unit);
        assertThat(draft.facts().text(Field.DATE)).isEqualTo(date == null ? "" : date);
        assertThat(draft.section(SectionKind.OPENING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"认真学习，深刻反思", "按照县委部署，我作检查", "根据要求，现将情况报告如下"})
    void noByline(String line) {
        Draft draft = draft("2025年度民主生活会对照检查材料", line, "一、存在问题", "1.学得浅。", "二、原因", "1.懒。");
        assertThat(draft.section(SectionKind.OPENING).orElseThrow().text(Field.TEXT)).isEqualTo(line);
    }
}
