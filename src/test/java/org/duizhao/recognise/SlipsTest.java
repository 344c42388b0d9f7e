package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Example;
import org.duizhao.model.Field;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors do that no rule of the form allows, each in small papers that have nothing else odd. */
class SlipsTest {
    private static Draft draft(String... lines) {
        return Papers.recognise(String.join("\n", lines)).draft();
    }

    private static Draft problems(String... lines) {
        return draft("一、存在的问题\n（一）工作作风方面\n" + String.join("\n", lines) + "\n二、原因剖析\n（一）学得少。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "一是下乡走过场，比如，到柳林村只看了村部。|下乡走过场，|比如，",
        "1.回复群众慢，例如去年三月的路灯报修单，压了十九天。|回复群众慢，|例如",
        "一是会风不实，如：四次例会都开过了十二点。二是文风不短。|会风不实，|如："})
    void anExampleInTheMiddleOfASentence(String line, String headline, String lead) {
        Draft draft = problems(line);
        assertThat(draft.all(Problem.class).getFirst().headline()).isEqualTo(headline);
        assertThat(draft.all(Example.class)).extracting(example -> example.text(Field.LEAD)).containsExactly(lead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一是培训内容窄，比如党章、条例。", "一是把“多请示，比如，大小事都问领导”当成守规矩。", "一是读书、比如，读原著的时间安排得太少了。"})
    void noExampleButTheNameOfAThingOrAQuotation(String line) {
        assertThat(problems(line).all(Example.class)).isEmpty();
    }

    @Test
    void aspectsAtTheFirstLevelWhoseProblemsSoundLikeSections() {
        Draft draft = draft("一、理论学习方面", "（一）整改不彻底。", "（二）原因找得浅。", "二、工作作风方面", "（一）与先进比有差距。",
                "三、今后的打算", "（一）多走。");
        assertThat(draft.all(Aspect.class)).extracting(Aspect::heading).containsExactly("理论学习方面", "工作作风方面");
        assertThat(Papers.problems(draft)).isEqualTo("2/1");
        assertThat(draft.points(SectionKind.MEASURES)).hasSize(1);
    }

    @Test
    void aspectsAtTheFirstLevelInDigits() {
        Draft draft = draft("1、纪律方面", "（1）问题看得轻。", "2、本领方面", "（1）差距不小。", "（2）措施不实。", "3、原因分析", "（1）懒。");
        assertThat(Papers.problems(draft)).isEqualTo("1/2");
        assertThat(draft.points(SectionKind.CAUSES)).hasSize(1);
    }

    @Test
    void aNumberOfAnotherFormIsTheNextItem() {
        assertThat(problems("1、学得浅。", "②走得少。", "（3）催得急。", "4.记得粗。").all(Problem.class)).extracting(Problem::headline)
                .containsExactly("学得浅", "走得少", "催得急", "记得粗");
    }

    @Test
    void aNamedAspectIsOneWhateverItsNumber() {
        Draft draft = draft("一、存在的问题", "（一）理论学习方面", "1.学得浅。", "2、政治素质方面", "1.想得少。", "（三）工作作风方面", "1.走得少。");
        assertThat(draft.all(Aspect.class)).extracting(Aspect::heading)
                .containsExactly("理论学习方面", "政治素质方面", "工作作风方面");
        assertThat(Papers.problems(draft)).isEqualTo("1/1/1");
    }

    @Test
    void aListBelowAnItemIsNotTheNextItem() {
        Draft draft = draft("一、整改措施", "（一）学。", "（1）读书。", "（2）写笔记。", "（二）走。", "①到村。", "②到户。");
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::headline).containsExactly("学", "走");
    }

    @Test
    void aSecondFormOfNumbersIsNoneOfTheWords() {
        Draft draft = draft("一、存在的问题", "（一）理论学习方面。一是学用脱节。二是想得少。", "（二）政治素质方面", "第一，自我要求松了。第二，批评难开口。",
                "（三）工作作风方面", "1、没回访。", "2、意识淡。", "3、走得少。", "二、原因剖析", "1、懒。");
        assertThat(draft.all(Problem.class)).extracting(Problem::headline).containsExactly(
                "学用脱节", "想得少", "自我要求松了", "批评难开口", "没回访", "意识淡", "走得少");
    }

    @Test
    void aNumberInAListWithoutNumbersIsNoneOfTheWords() {
        Draft draft = draft("# 检视剖析材料", "## 一、存在问题", "### 政治信仰", "- 迟到4次。", "- 没有当场制止。", "### 党员意识",
                "- 交纳党费两次拖延。", "### 能力本领", "1. BIM 建模不会，三次返工。", "2. 外语文献看不懂。", "## 二、原因", "1. 懒。");
        assertThat(draft.all(Problem.class)).extracting(Problem::headline).containsExactly(
                "迟到4次", "没有当场制止", "交纳党费两次拖延", "BIM 建模不会，三次返工", "外语文献看不懂");
    }

    @Test
    void aNumberGivenTwiceIsASlipAndAGapIsNot() {
        assertThat(problems("1.一次。", "2.两次。", "2.三次。", "3.四次。").all(Problem.class)).extracting(Problem::headline)
                .containsExactly("一次", "两次", "三次", "四次");
        assertThat(problems("1.一次。", "3.三次。").all(Problem.class)).extracting(Problem::headline)
                .containsExactly("一次", "3.三次");
    }

    @Test
    void aGapBeforeANumberGivenTwiceIsASlip() {
        assertThat(problems("1.一次。", "3.两次。", "3.三次。", "4.四次。").all(Problem.class)).extracting(Problem::headline)
                .containsExactly("一次", "两次", "三次", "四次");
        assertThat(problems("1.一次。", "3.三次。", "4.四次。").all(Problem.class)).extracting(Problem::headline)
                .containsExactly("一次", "3.三次", "4.四次");
    }

    @Test
    void theNextNumberMayStandBeforeADigit() {
        assertThat(problems("1.一次。", "2.7套房没有清退。", "3、6月底的报表迟了。").all(Problem.class))
                .extracting(Problem::headline).containsExactly("一次", "7套房没有清退", "6月底的报表迟了");
        Draft amounts = problems("1.一次。", "3.5万元没有核。", "2.两次。", "2.8万元退了。");
        assertThat(amounts.all(Problem.class)).extracting(Problem::headline).containsExactly("一次", "两次");
        assertThat(amounts.all(Problem.class)).extracting(Problem::text).containsExactly("3.5万元没有核。", "2.8万元退了。");
    }

    @Test
    void mostAspectsTellTheFormOfTheirNumbers() {
        Draft draft = draft("一、存在的问题", "(1)带头理论学习方面", "1.学得浅。", "（二)政治素质方面", "(1).想得少。", "⑵、说得多。",
                "〔三〕工作作风方面", "1.走得少。");
        assertThat(draft.all(Aspect.class)).extracting(Aspect::heading)
                .containsExactly("带头理论学习方面", "政治素质方面", "工作作风方面");
        assertThat(Papers.problems(draft)).isEqualTo("1/2/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"请支部和同志们监督。", "发言完毕，请各位领导严肃批评。", "敬请各位领导批评指正。", "我的发言到此。"})
    void whatClosesAPaper(String closing) {
        assertThat(draft("一、整改措施", "每月读一本书。", "每周走一个村。", closing).section(SectionKind.CLOSING))
                .get().extracting(section -> section.text(Field.TEXT)).isEqualTo(closing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"请老技工帮助新人。", "每月公开一次账目，请群众监督。", "发言提纲提前两天写好。"})
    void whatIsStillAMeasure(String measure) {
        Draft draft = draft("一、整改措施", "每月读一本书。", "每周走一个村。", measure);
        assertThat(draft.points(SectionKind.MEASURES)).hasSize(3);
    }

    @Test
    void lightMarksOfMarkdownAreMarksInMarkdownOnly() {
        Draft marked = draft("# 一、存在的问题", "1. 走得少。*比如*，`柳林村`一次没有去过。", "## 二、整改措施", "- [ ] 每月走一个村。", "- [x] 每周读一晚。");
        assertThat(marked.all(Example.class)).extracting(example -> example.text(Field.TEXT)).containsExactly("柳林村一次没有去过。");
        assertThat(marked.points(SectionKind.MEASURES)).extracting(Point::headline).containsExactly("每月走一个村", "每周读一晚");
        assertThat(problems("1.李*和王*的事没有办。").all(Problem.class)).extracting(Problem::headline)
                .containsExactly("李*和王*的事没有办");
    }

    @Test
    void sectionsBelowATitleThatIsAHeadingItself() {
        Draft draft = draft("# 2023年度民主生活会对照检查材料", "", "按照要求，现报告如下。", "## 存在的问题", "### 理论学习方面", "学得浅。",
                "### 自己加的一面", "走得少。", "## 剖析出的根源", "懒。", "## 家里的事", "没有。");
        assertThat(draft.facts().text(Field.TITLE)).isEqualTo("2023年度民主生活会对照检查材料");
        assertThat(draft.sections()).extracting(Section::kind).containsExactly(SectionKind.OPENING, SectionKind.PROBLEMS,
                SectionKind.CAUSES, SectionKind.OTHER);
        assertThat(draft.all(Aspect.class)).extracting(Aspect::heading).containsExactly("理论学习方面", "自己加的一面");
        assertThat(Papers.problems(draft)).isEqualTo("1/1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "上年度整改落实情况：查摆的六个问题，五个已经改好。|LAST_YEAR", "征求意见情况: 共收到意见九条，已逐条对照。|OPINIONS"})
    void aParagraphBeforeTheSectionsThatSaysItsName(String paragraph, SectionKind kind) {
        Draft draft = draft("2023年度民主生活会对照检查材料", "按照要求，我作如下对照检查。", paragraph, "一、存在的问题",
                "（一）工作作风方面", "一是走得少。");
        assertThat(draft.sections()).extracting(Section::kind)
                .containsExactly(SectionKind.OPENING, kind, SectionKind.PROBLEMS);
        assertThat(draft.section(kind).orElseThrow().text(Field.TEXT)).isEqualTo(paragraph);
    }

    @Test
    void aNameInTheMiddleOfAListBeginsNoSection() {
        assertThat(problems("1.走得少。", "典型案例：到柳林村只看了村部。", "2.问得少。").sections()).extracting(Section::kind)
                .containsExactly(SectionKind.PROBLEMS, SectionKind.CAUSES);
    }

    @Test
    void halfWidthMarksEndSentences() {
        Draft draft = problems("1.学得浅.全年读了两本书.", "2.走得少;说得多.例如,九月只下乡一次.");
        assertThat(draft.all(Problem.class)).extracting(Problem::headline).containsExactly("学得浅.", "走得少;");
        assertThat(draft.all(Example.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"***\n2019.1.22", "李某\n2020-01-05", "**\n2020年1月5日"})
    void aNameLeftOutAndADateInDigitsSign(String end) {
        Draft draft = draft("对照检查材料", "一、原因剖析", "（一）学得浅。", "（二）走得少。", end);
        assertThat(draft.facts().text(Field.SIGNATURE)).isEqualTo(end.lines().findFirst().orElseThrow());
        assertThat(draft.facts().text(Field.SIGNED_DATE)).isEqualTo(end.lines().skip(1).findFirst().orElseThrow());
        assertThat(draft.unplaced()).isEmpty();
    }

    @Test
    void causeAndMeasureInPairs() {
        Draft draft = draft("一、存在的问题", "1.学得浅。", "二、原因和整改措施", "1.原因：没有坐下来。", "措施：每周读一晚。", "2.原因：怕吃苦。",
                "措施：每月到村两次。");
        assertThat(draft.points(SectionKind.CAUSES)).extracting(Point::headline).containsExactly("没有坐下来", "怕吃苦");
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::headline).containsExactly("每周读一晚", "每月到村两次");
    }

    private static Draft together(String... lines) {
        return draft("一、存在的问题\n1.学得浅。\n2.走得少。\n二、原因分析和整改措施\n" + String.join("\n", lines));
    }

    @Test
    void labelsThatTheHeadingSaysAlready() {
        Draft draft = together("（一）理论学习方面", "原因：没有坐下来。", "措施：每周读一晚。", "（二）工作作风方面", "原因：怕吃苦。", "措施：每月到村两次。");
        assertThat(draft.points(SectionKind.CAUSES)).extracting(Point::headline).containsExactly("理论学习方面", "工作作风方面");
        assertThat(draft.points(SectionKind.CAUSES)).extracting(Point::text).containsExactly("没有坐下来。", "怕吃苦。");
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::headline).containsExactly("每周读一晚", "每月到村两次");
        assertThat(draft.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "（一）原因：没有坐下来。措施：每周读一晚。|（二）原因：怕吃苦。措施：每月到村两次。",
        "（一）原因是没有坐下来。整改措施是每周读一晚。|（二）原因是怕吃苦。整改措施是每月到村两次。"})
    void labelsInsideParagraphs(String first, String second) {
        Draft draft = together(first, second);
        assertThat(draft.points(SectionKind.CAUSES)).extracting(Point::headline).containsExactly("没有坐下来", "怕吃苦");
        assertThat(draft.points(SectionKind.MEASURES)).extracting(Point::headline).containsExactly("每周读一晚", "每月到村两次");
        assertThat(Papers.printed(Papers.recognise(String.join("\n", "二、原因分析和整改措施", first, second))))
                .contains("（一）没有坐下来", "（二）怕吃苦");
    }

    @Test
    void aCauseIsNoMeasureBecauseItSaysWhy() {
        Draft draft = draft("一、存在的问题", "1.学得浅。原因：没有坐下来。", "2.走得少。原因：怕吃苦。", "二、原因剖析", "1.原因是多方面的。", "2.懒。",
                "三、整改措施", "1.每周读一晚。");
        assertThat(draft.all(Problem.class)).extracting(Problem::text).containsExactly("原因：没有坐下来。", "原因：怕吃苦。");
        assertThat(draft.points(SectionKind.CAUSES)).extracting(Point::headline).containsExactly("原因是多方面的", "懒");
        assertThat(together("1.原因是多方面的。", "2.懒。").points(SectionKind.CAUSES)).extracting(Point::headline)
                .containsExactly("原因是多方面的", "懒");
    }

    @Test
    void aThemeOfTheTitlesYearFitsByOneAspect() {
        Draft draft = draft("2023年度专题民主生活会对照检查材料", "一、存在的问题", "（一）廉洁自律方面", "1.管得松。", "（二）联系群众方面",
                "1.走得少。", "（三）家风建设方面", "1.说得少。");
        assertThat(draft.all(Aspect.class)).extracting(Aspect::theme).containsExactly("x6", "", "");
    }

    @Test
    void oneAspectOfAnotherYearFitsNothing() {
        Draft draft = draft("2017年度民主生活会对照检查材料", "一、存在的问题", "（一）廉洁自律方面", "1.管得松。", "（二）联系群众方面",
                "1.走得少。", "（三）家风建设方面", "1.说得少。");
        assertThat(draft.all(Aspect.class)).extracting(Aspect::theme).containsOnly("");
    }
}
