package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.SourceParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections and items that no usual heading or number begins. */
class OddHeadingsTest {
    private static final String TITLE = "周明远2024年度民主生活会个人对照检查材料\n现报告如下。\n";
    private static final String ASPECT = "（一）带头增强党性、严守纪律、砥砺作风方面\n";
    private static final String BEHIND = "\n二、原因剖析\n1.规矩意识淡。\n三、整改措施\n1.提前1天报备。";
    private static final String MEASURES = "一、存在的问题\n" + ASPECT + "1.请示不及时。4月未报备。\n二、原因剖析\n1.规矩意识淡。\n三、整改措施\n";

    private static Draft draft(String text) {
        KeptText.check(TITLE + text);
        return Papers.recognise(TITLE + text).draft();
    }

    private static String counts(Draft draft) {
        return Papers.problems(draft) + " " + draft.points(SectionKind.CAUSES).size() + " " + draft.points(SectionKind.MEASURES).size();
    }

    private static String heading(Draft draft, SectionKind kind) {
        return draft.sections().stream().filter(section -> section.kind() == kind).map(Section::heading).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "【第一部分 存在问题】|【第二部分 原因剖析】|【第三部分 整改措施】|【第二部分 原因剖析】",
        "【一、存在的问题】|【二、原因剖析】|【三、整改措施】|【原因剖析】",
        "——一、存在的问题——|——二、原因剖析——|——三、整改措施——|——原因剖析——",
        "第一部分/存在的主要问题|第二部分/原因剖析|第三部分/整改措施|第二部分　原因剖析",
        "问题清单|原因清单|措施清单|原因清单"})
    void partsAndFrames(String problems, String causes, String measures, String heading) {
        Draft draft = draft(problems.replace("/", "\n") + "\n" + ASPECT + "1.请示不及时。4月未报备。\n2.沟通少。谈心1次。\n" + causes.replace("/", "\n")
                + "\n1.规矩意识淡。\n" + measures.replace("/", "\n") + "\n1.提前1天报备。\n2.谈话做记录。");
        assertThat(counts(draft)).isEqualTo("2 1 2");
        assertThat(heading(draft, SectionKind.CAUSES)).isEqualTo(heading);
        assertThat(draft.unplaced()).isEmpty();
    }

    @Test
    void aspectsInFramesThatAreNoneOfTheTheme() {
        Draft draft = draft("【存在问题】\n【联系群众方面】\n1.走访少。全年3次。\n【履职尽责方面】\n1.拖延。2件积案。\n【原因分析】\n1.怕难。\n【整改措施】\n1.每月走访。");
        assertThat(draft.all(Aspect.class)).extracting(Aspect::heading).containsExactly("【联系群众方面】", "【履职尽责方面】");
        assertThat(counts(draft)).isEqualTo("1/1 1 1");
    }

    @ParameterizedTest
    @CsvSource({"'究其原因，主要有以下几点：', '今后，我将做好以下工作：'", "'深刻反思，上述问题的产生，根子在思想上：', '今后，我将：'", "剖析上述问题的原因：, '下一步，我将从两个方面抓好整改：'"})
    void sentencesThatLeadInTheListsOfCausesAndMeasures(String causes, String measures) {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "1.请示不及时。4月未报备。\n" + causes + "\n一是规矩意识淡。\n二是好人主义重。\n"
                + measures + "\n一是提前1天报备。\n二是每季度谈心1次。\n三是谈话做记录。");
        assertThat(counts(draft)).isEqualTo("1 2 3");
        assertThat(draft.all(Problem.class).getFirst().text(Field.TEXT)).isEqualTo("4月未报备。");
    }

    /** Then the list is that of one aspect, whose problems go on behind it. */
    @Test
    void aSentenceBeforeAnotherAspectLeadsNoSectionIn() {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "1.请示不及时。4月未报备。\n究其原因，主要有以下几点：\n一是规矩意识淡。\n"
                + "（二）带头履行全面从严治党政治责任方面\n1.谈话走形式。" + BEHIND);
        assertThat(counts(draft)).isEqualTo("1/1 1 1");
    }

    @Test
    void aPaperWhoseLineBreaksBecameBlanks() {
        String paper = "一、存在的问题\n" + ASPECT + "1.请示报告不及时。4月出差未报备1次。\n2.班子沟通少。与副局长全年谈心1次。" + BEHIND + "\n2.谈话做记录。";
        for (String blank : new String[] {" ", "　", "  "}) {
            Draft draft = Papers.recognise((TITLE + paper).replace("\n", blank)).draft();
            assertThat(counts(draft)).as("'%s'", blank).isEqualTo("2 1 2");
            assertThat(draft.all(Aspect.class)).extracting(Aspect::heading).containsExactly("带头增强党性、严守纪律、砥砺作风方面");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"下一步，我将坚持提前1天报备。", "今后，我要多请示。"})
    void theOnlyMeasureIsNotTheEndOfThePaper(String measure) {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "1.请示不及时。4月未报备。\n二、原因剖析\n1.规矩意识淡。\n三、整改措施\n" + measure);
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::headline).containsExactly(measure.replace("。", ""));
    }

    @ParameterizedTest
    @CsvSource({"2024年4月出差未报备1次, 3次党组会迟到", "12345热线超期1次, 2023年只调研1次"})
    void itemsThatBeginWithAFigure(String first, String second) {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "1." + first + "。\n2." + second + "。\n3.台账不全。" + BEHIND);
        assertThat(draft.all(Problem.class)).extracting(Problem::headline).containsExactly(first, second, "台账不全");
    }

    @Test
    void aFigureAloneIsNoItem() {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "1.5万元的项目拖了半年。\n台账也不全。" + BEHIND);
        assertThat(draft.all(Problem.class).getFirst().headline()).startsWith("1.5万元");
    }

    @Test
    void measuresThatEachBeginWithTheirLabel() {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "1.请示不及时。4月未报备。\n二、原因剖析\n1.规矩意识淡。\n三、整改措施\n整改措施：提前1天报备。\n责任人：周明远\n"
                + "完成时限：3月\n整改措施：每季度谈心1次。\n责任人：周明远\n完成时限：长期");
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::owner).containsExactly("周明远", "周明远");
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::due).containsExactly("3月", "长期");
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::text).containsOnly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任人：周明远；完成时限：3月底", "责任人：周明远；完成时限：3月底。", "完成时限：3月底；责任人：周明远。", "责任人：周明远，完成时限：3月底。",
            "责任人：周明远。完成时限：3月底。", "责任人:周明远 完成时限:3月底", "责任人：周明远　完成时限：3月底。", "责任人：周明远\t完成时限：3月底", "责任人：周明远\n完成时限：3月底",
            "（责任人：周明远；完成时限：3月底）", "(责任人:周明远;完成时限:3月底)", "（责任人：周明远，完成时限：3月底。）", "【责任人：周明远】【完成时限：3月底】"})
    void ownerAndDateInWhateverOrderAndMarks(String terms) {
        for (String between : new String[] {"。", "。\n", terms.startsWith("（") ? "" : "。"}) {
            String end = between.isEmpty() ? "。" : "";
            Draft draft = draft(MEASURES + "1.报备。出差提前1天" + between + terms + end + "\n2.谈话。每季度1次" + between + terms + end);
            assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::owner).containsOnly("周明远");
            assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::due).containsOnly("3月底");
            assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::text).containsExactly("出差提前1天。", "每季度1次。");
        }
    }

    /** What holds for several, or would be printed with another word, stays where it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"以上措施责任人：周明远；完成时限：3月底。", "责任领导：周明远；完成时间：3月底。", "（1）台账。责任人：周明远。\n（2）清单。责任人：李四。", "责任人：周明远；责任人：李四。"})
    void ownersThatAreNotThatOfTheMeasureAreText(String terms) {
        Draft draft = draft(MEASURES + "1.报备。出差提前1天。\n2.谈话。每季度1次。\n" + terms);
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::owner).containsOnly("");
        assertThat(draft.points(SectionKind.MEASURES).getLast().text()).endsWith(terms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"措施\t责任人\t时限", "序号\t整改措施\t责任领导\t完成时间"})
    void aLedgerThatIsTheMeasures(String titles) {
        String number = titles.startsWith("序号") ? "1\t" : "";
        Draft draft = Papers.recognise(TITLE + "一、存在的问题\n" + ASPECT + "1.请示不及时。4月未报备。\n二、原因剖析\n1.规矩意识淡。\n三、整改措施\n" + titles + "\n"
                + number + "提前1天报备\t周明远\t3月\n" + number + "谈话做记录\t周明远\t长期").draft();
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::owner).containsExactly("周明远", "周明远");
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::due).containsExactly("3月", "长期");
    }

    @Test
    void theLongRowsOfALedgerAreNoBrokenLines() {
        Draft draft = Papers.recognise(TITLE + "查摆方面\t存在问题\t产生原因\t整改措施\t责任人\t完成时限\n"
                + "带头增强党性、严守纪律、砥砺作风\t请示报告不及时，4月出差未报备1次\t规矩意识淡\t提前1天报备\t周明远\t2025年3月\n"
                + "带头履行全面从严治党政治责任\t廉政谈话走形式\t好人主义\t谈话做记录\t周明远\t长期坚持").draft();
        assertThat(counts(draft)).isEqualTo("1/1 2 2");
    }

    @Test
    void theParagraphsOfACellAreItems() {
        Draft draft = Recogniser.recognise("d", List.of(SourceParagraph.plain("周明远2024年度民主生活会个人对照检查材料"), SourceParagraph.plain("方面\t存在问题\t原因分析\t整改措施"),
                SourceParagraph.plain("带头增强党性、严守纪律、砥砺作风\t1.请示不及时。 2.沟通少。\t规矩意识淡。\t1.提前1天报备。 2.每季度谈心1次。"),
                SourceParagraph.plain("带头履行全面从严治党政治责任\t廉政谈话走形式。\t好人主义。 怕得罪人。\t谈话做记录。")), YearThemes.ALL).draft();
        assertThat(counts(draft)).isEqualTo("2/1 2 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"支委会审核意见\t属实。（盖章）", "党支部意见：属实。", "备注\t无", "支委会审核意见\n属实。\n（盖章）"})
    void whatOthersWriteBelowAFormIsNoMeasure(String row) {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "1.请示不及时。4月未报备。" + BEHIND + "\n2.谈话做记录。\n" + row);
        assertThat(draft.points(SectionKind.MEASURES)).extracting(measure -> measure.text(Field.TEXT)).containsExactly("", "");
        assertThat(draft.sections().stream().filter(section -> section.kind() == SectionKind.OTHER)).hasSize(1);
    }

    @Test
    void firstThenAndLastInOneSentence() {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "首先，请示报告不及时，4月出差未报备1次，其次，班子沟通少，最后，台账不全。" + BEHIND);
        assertThat(draft.all(Problem.class)).extracting(problem -> (problem.headline() + problem.text(Field.TEXT)).substring(0, 2))
                .containsExactly("首先", "其次", "最后");
    }

    @Test
    void anotherLabelOfTheSameProblemIsNoProblem() {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "问题一：请示不及时。\n具体表现：4月未报备1次。\n具体事例：4月赴省城招商。\n问题二：沟通少。\n具体表现：谈心1次。" + BEHIND);
        assertThat(draft.all(Problem.class)).hasSize(2);
    }

    @Test
    void aSentenceWithAnAspectInItIsNoHeading() {
        Draft draft = draft("在理论学习上，满足于参加集体学习，全年自学不足60小时，思考只有1篇。\n在工作作风上，到石桥镇调研2次，均由镇里安排路线。\n究其原因，主要是思想上有懈怠。\n今后，我将每周自学2小时。");
        assertThat(counts(draft)).isEqualTo("2 1 1");
        Draft named = draft("一、存在的问题\n（一）在廉洁自律方面，主要问题是：对亲属提醒少，全年1次。\n（二）关于工作作风方面，主要表现为：调研浅。" + BEHIND);
        assertThat(named.all(Aspect.class)).extracting(Aspect::heading).containsExactly("在廉洁自律方面，", "关于工作作风方面，");
        assertThat(Papers.problems(named)).isEqualTo("1/1");
    }

    @Test
    void aYearInDigitsOfFullWidth() {
        Draft draft = Papers.recognise("周明远２０２３年度主题教育专题民主生活会个人对照检查材料\n现报告如下。\n一、存在的问题\n（一）工作作风方面\n1.调研浅。全年2次。" + BEHIND).draft();
        assertThat(draft.facts().text(Field.YEAR)).isEqualTo("2023");
        assertThat(draft.facts().text(Field.MEETING)).isEqualTo("主题教育专题民主生活会");
        assertThat(draft.theme()).startsWith("2023");
    }

    @ParameterizedTest
    @CsvSource({"——理论学习方面。, ——工作作风方面。", "——理论学习方面：, ——工作作风方面：", "—在理论学习方面。, —在工作作风方面。",
            "——带头增强党性、严守纪律、砥砺作风方面。, ——带头履行全面从严治党政治责任方面。"})
    void aspectsBehindADash(String first, String second) {
        for (String between : new String[] {"\n1.", "一是", ""}) {
            String next = between.isEmpty() ? "" : between.equals("一是") ? "二是台账不全。" : "\n2.台账不全。";
            Draft draft = draft("一、存在的问题\n" + first + between + "请示不及时，4月未报备。" + next + "\n" + second + between + "谈话走形式，全年3次。" + next + BEHIND);
            assertThat(counts(draft)).isEqualTo(next.isEmpty() ? "1/1 1 1" : "2/2 1 1");
            assertThat(draft.all(Aspect.class)).extracting(aspect -> aspect.heading().replace("。", "")).containsExactly(first.replace("。", ""), second.replace("。", ""));
        }
    }

    @Test
    void aDashBelowANumberedAspectBeginsNone() {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "——请示报告方面。4月未报备。\n——沟通方面。谈心1次。" + BEHIND);
        assertThat(draft.all(Aspect.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2023年以来沟通少, 3", "12345热线超期1次, 3", "'2023年以来沟通少。\n3 3次党组会迟到', 4"})
    void aNumberWithoutAMarkBeforeAFigureCountsAmongOthers(String second, int last) {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "1 请示不及时。\n2 " + second + "。\n" + last + " 台账不全。\n二、原因剖析\n1 规矩意识淡。\n三、整改措施\n1 提前1天报备。\n2 谈话做记录。");
        assertThat(counts(draft)).isEqualTo(last + " 1 2");
        assertThat(draft.all(Problem.class).get(1).headline()).isEqualTo(second.split("。")[0]);
    }

    @Test
    void aFigureWithoutTheNumberBehindItIsNoItem() {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "1 请示不及时。\n2 2023年以来沟通少。\n二、原因剖析\n1 规矩意识淡。\n三、整改措施\n1 提前1天报备。\n2 谈话做记录。");
        assertThat(draft.all(Problem.class)).extracting(problem -> problem.text(Field.TEXT)).containsExactly("2 2023年以来沟通少。");
    }

    /** What it announces may be missing; the text stays where it is. */
    @ParameterizedTest
    @CsvSource({"'表现：', 0/1", "'问题：\n表现：\n请示不及时，4月未报备。', 1/1", "'请示不及时，4月未报备。\n表现：', 1/1", "'请示不及时，4月未报备。\n表现：\n全年3次。', 1/1",
            "'请示不及时，4月未报备。\n此外还有：\n台账不全。', 2/1"})
    void aLabelWithNothingBehindItIsNoProblem(String paragraphs, String problems) {
        Draft draft = draft("一、存在的问题\n" + ASPECT + paragraphs + "\n（二）带头履行全面从严治党政治责任方面\n1.谈话走形式。" + BEHIND);
        assertThat(counts(draft)).isEqualTo(problems + " 1 1");
        assertThat(draft.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"典型案例：4月赴省城招商未报备。, false", "典型案例剖析：对照王某违纪案，我对亲属提醒少。, true", "'典型案例剖析\n对照王某违纪案，我对亲属提醒少。', true"})
    void aCaseIsASectionOnlyUnderAHeadingForIt(String text, boolean section) {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "1.请示不及时。有2次。\n" + text + BEHIND);
        assertThat(draft.section(SectionKind.CASE).isPresent()).isEqualTo(section);
        assertThat(draft.all(Problem.class).getFirst().text(Field.TEXT)).isEqualTo(section ? "有2次。" : "有2次。\n" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000.", "1000、", "（1000）", "99999999999.", "１０００．"})
    void aNumberAboveThoseOfItemsIsText(String number) {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "1.请示不及时。4月未报备。\n" + number + "某事某事。\n2.沟通少。谈心1次。" + BEHIND);
        assertThat(counts(draft)).isEqualTo("2 1 1");
        assertThat(draft.all(Problem.class).getFirst().text(Field.TEXT)).isEqualTo("4月未报备。\n" + number + "某事某事。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、存在的问题\n（一）带头增强党性、严守纪律、砥砺作风方面\n%s\n（二）带头履行全面从严治党政治责任方面\n%s", "一、带头增强党性、严守纪律、砥砺作风方面\n%s\n二、带头履行全面从严治党政治责任方面\n%s",
            "一、存在的问题\n在理论学习方面，%s\n在工作作风方面，%s", "在理论学习上，%s\n在工作作风上，%s"})
    void causesAndMeasuresThatEachAspectEndsWith(String aspects) {
        for (String between : new String[] {"", "\n"}) {
            String first = "自学少，全年60小时。" + between + "究其原因，是思想上有懈怠。" + between + "今后，我将每周自学2小时。";
            String second = "调研浅，全年2次。" + between + "究其原因，是怕吃苦。也怕丢面子。" + between + "下一步，要每月下乡1次。";
            Draft draft = draft(aspects.formatted(first, second));
            assertThat(draft.all(Problem.class)).hasSize(2).allMatch(problem -> problem.text(Field.TEXT).isEmpty());
            assertThat(draft.points(SectionKind.CAUSES)).extracting(Point::text).containsExactly("", "也怕丢面子。");
            assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::headline).containsExactly("今后，我将每周自学2小时", "下一步，要每月下乡1次");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、原因剖析\n1.规矩意识淡。\n三、整改措施\n1.提前1天报备。", "二、整改措施\n1.提前1天报备。", "原因剖析\n规矩意识淡。\n整改措施\n提前1天报备。"})
    void theyStayWhereThePaperHasPartsForThem(String parts) {
        Draft draft = draft("一、存在的问题\n" + ASPECT + "1.请示不及时，4月未报备。究其原因，是规矩意识淡。今后，我将提前报备。\n2.沟通少。究其原因，是好人主义。\n" + parts);
        assertThat(draft.all(Problem.class)).extracting(problem -> problem.text(Field.TEXT))
                .containsExactly("究其原因，是规矩意识淡。今后，我将提前报备。", "究其原因，是好人主义。");
    }
}
