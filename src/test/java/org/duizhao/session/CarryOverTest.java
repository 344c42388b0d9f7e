package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duizhao.check.Completeness;
import org.duizhao.check.Finding;
import org.duizhao.check.Placeholders;
import org.duizhao.check.Rule;
import org.duizhao.compose.Composer;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Element;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.FollowUpStatus;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.PaperKind;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.store.SampleDraft;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;
import org.duizhao.theme.Validity;
import org.junit.jupiter.api.Test;

/** This year's paper begins with what was promised last year, and with nothing else of it. */
class CarryOverTest {
    private static Theme theme(ThemeBlock... blocks) {
        return new Theme("t", "今年", 2030, "今年的会", Map.of(), List.of(new ThemeAspect("x", "带头甲", "甲", List.of(), true)),
                List.of(blocks), Limits.NONE, List.of(), Validity.ALWAYS, false, "");
    }

    private static ThemeBlock block(SectionKind kind, String heading) {
        return new ThemeBlock(kind, heading, true, List.of());
    }

    private static final Theme ASKING = theme(block(SectionKind.OPENING, ""), block(SectionKind.LAST_YEAR, "上年度整改"),
            block(SectionKind.PROBLEMS, "问题"), block(SectionKind.MEASURES, "措施"));

    private static Draft carried() {
        return carried(SampleDraft.load(), ASKING, Facts.EMPTY);
    }

    private static Draft carried(Draft last, Theme theme, Facts typed) {
        return CarryOver.of("new", last, new Beginning(theme, last.kind(), typed), "/a/last.duizhao");
    }

    private static LastYearSection lastYear(Draft draft) {
        return draft.all(LastYearSection.class).getFirst();
    }

    @Test
    void everyProblemAndMeasureWaitsForItsResult() {
        Draft last = SampleDraft.load();
        List<Element> promised = new ArrayList<>(last.all(Problem.class));
        promised.addAll(last.points(SectionKind.MEASURES));
        LastYearSection section = lastYear(carried());
        assertThat(promised).hasSizeGreaterThan(5);
        assertThat(section.items()).extracting(FollowUp::origin)
                .containsExactlyElementsOf(promised.stream().map(Element::id).toList());
        assertThat(section.items()).extracting(FollowUp::headline)
                .containsExactlyElementsOf(promised.stream().map(element -> element.text(Field.HEADLINE)).toList());
        assertThat(section.items()).allMatch(item -> item.status() == FollowUpStatus.OPEN && item.isBlank());
        assertThat(section.source()).isEqualTo("/a/last.duizhao");
        Problem first = last.all(Problem.class).getFirst();
        assertThat(section.items().getFirst().lastText()).contains(first.headline(), first.text());
        assertThat(first.examples()).isNotEmpty().allSatisfy(example -> assertThat(section.items().getFirst().lastText())
                .contains(example.fields().stream().map(example::text).filter(text -> !text.isBlank()).toList()));
    }

    @Test
    void blankOnesPromisedNothing() {
        Draft last = SampleDraft.load();
        Draft more = Edits.add(last, last.section(SectionKind.MEASURES).orElseThrow().id(), 0, Point.empty("m99"));
        assertThat(carried(more, ASKING, Facts.EMPTY)).isEqualTo(carried());
    }

    @Test
    void theAuthorComesAlongTheMeetingDoesNot() {
        Facts last = new Facts(Map.of(Field.UNIT, "某局", Field.POST, "局长", Field.NAME, "张三", Field.YEAR, "2029",
                Field.MEETING, "去年的会", Field.DATE, "2029年1月", Field.TITLE, "去年的题", Field.SALUTATION, "同志们：",
                Field.SIGNED_DATE, "2029年"));
        assertThat(carried(SampleDraft.load().withFacts(last), ASKING, Facts.EMPTY).facts()).isEqualTo(new Facts(
                Map.of(Field.UNIT, "某局", Field.POST, "局长", Field.NAME, "张三", Field.YEAR, "2030", Field.MEETING, "今年的会")));
    }

    @Test
    void whatWasJustTypedWinsOverLastYear() {
        Facts last = new Facts(Map.of(Field.UNIT, "某局", Field.POST, "局长", Field.NAME, "张三"));
        Facts typed = new Facts(Map.of(Field.POST, "书记", Field.DATE, "2030年1月", Field.MEETING, "专题会"));
        Draft draft = CarryOver.of("new", SampleDraft.load().withFacts(last), new Beginning(ASKING, PaperKind.BODY, typed), "");
        assertThat(draft.kind()).isEqualTo(PaperKind.BODY);
        assertThat(draft.facts()).isEqualTo(new Facts(Map.of(Field.UNIT, "某局", Field.POST, "书记", Field.NAME, "张三",
                Field.YEAR, "2030", Field.MEETING, "专题会", Field.DATE, "2030年1月")));
    }

    @Test
    void lastYearsTextIsShownAsItWasPrinted() {
        Problem problem = Problem.empty("p99").with(Field.HEADLINE, "学习不深").with(Field.TEXT, "读得少。\n记得也少")
                .withChildren(List.of(Example.empty("e99", "比如，").with(Field.TEXT, "读书班缺了两次。")
                        .with(Field.MATTER, "中心组学习").with(Field.TIME, "3月")));
        Draft last = SampleDraft.load();
        Draft more = Edits.add(last, last.all(Aspect.class).getFirst().id(), 0, problem);
        String text = lastYear(carried(more, ASKING, Facts.EMPTY)).items().getFirst().lastText();
        assertThat(text).endsWith("学习不深。读得少。\n记得也少。比如，3月，中心组学习。读书班缺了两次。");
        assertThat(Composer.compose(more, ASKING).text()).contains(text);
    }

    @Test
    void numbersTheAuthorWroteHimselfAreNotRepeated() {
        Draft last = SampleDraft.load();
        String aspect = last.all(Aspect.class).getFirst().id();
        Draft more = Edits.add(last, aspect, 0, Problem.empty("p99").with(Field.HEADLINE, "二是学习不深"));
        assertThat(lastYear(carried(more, ASKING, Facts.EMPTY)).items().getFirst().headline()).isEqualTo("学习不深");
    }

    /** Taken away the items and the author, it is the draft the theme alone would have given. */
    @Test
    void nothingElseOfLastYearIsInIt() {
        Draft carried = carried();
        Draft fresh = NewDraft.of("new", ASKING, SampleDraft.load().kind(), carried.facts());
        assertThat(carried.sections().stream().filter(section -> section.kind() != SectionKind.LAST_YEAR))
                .containsExactlyElementsOf(fresh.sections().stream()
                        .filter(section -> section.kind() != SectionKind.LAST_YEAR).toList());
        assertThat(carried.sections()).extracting(section -> section.kind().name())
                .containsExactlyElementsOf(fresh.sections().stream().map(section -> section.kind().name()).toList());
        assertThat(carried.unplaced()).isEmpty();
        String printed = Composer.compose(carried, ASKING).text();
        assertThat(lastYear(carried).items().stream().map(FollowUp::headline).filter(text -> !text.isBlank()))
                .noneMatch(printed::contains);
    }

    @Test
    void aThemeThatAsksForNoSuchBlockGetsItBehindTheOpening() {
        Theme silent = theme(block(SectionKind.OPENING, ""), block(SectionKind.PROBLEMS, "问题"));
        Draft draft = carried(SampleDraft.load(), silent, Facts.EMPTY);
        assertThat(draft.sections()).extracting(section -> section.kind().name())
                .containsExactly("OPENING", "LAST_YEAR", "PROBLEMS");
        assertThat(draft.elements().map(Element::id)).doesNotHaveDuplicates();
    }

    @Test
    void theStepAsksForResultsAndProofs() {
        Draft draft = carried();
        List<FollowUp> items = lastYear(draft).items();
        assertThat(asked(draft)).containsEntry(Completeness.NO_RESULT, (long) items.size())
                .containsEntry(Completeness.EMPTY_PART, 1L);
        String id = items.getFirst().id();
        Draft done = Edits.text(Edits.replace(draft, id, item -> ((FollowUp) item).being(FollowUpStatus.DONE)),
                new FieldPath(id, Field.TEXT), "改了。");
        assertThat(asked(done)).containsEntry(Completeness.NO_RESULT, items.size() - 1L)
                .containsEntry(Completeness.NO_EVIDENCE, 1L).doesNotContainKey(Completeness.EMPTY_PART);
        Draft proved = Edits.text(done, new FieldPath(id, Field.EVIDENCE), "制度一份××");
        assertThat(asked(proved)).doesNotContainKey(Completeness.NO_EVIDENCE).containsEntry(Placeholders.RULE, 1L);
    }

    private static Map<Rule, Long> asked(Draft draft) {
        Progress progress = Progress.of(draft, ASKING, Composer.compose(draft, ASKING));
        return progress.step(lastYear(draft).id()).orElseThrow().open().stream()
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    }

    /** Items are edited as everything else is. */
    @Test
    void itemsAreMovedAddedAndRemoved() {
        Draft draft = carried();
        String section = lastYear(draft).id();
        List<String> ids = lastYear(draft).items().stream().map(FollowUp::id).toList();
        assertThat(lastYear(Edits.shift(draft, ids.getFirst(), 1)).items().get(1).id()).isEqualTo(ids.getFirst());
        assertThat(lastYear(Edits.remove(draft, ids.getFirst())).items()).hasSize(ids.size() - 1);
        String fresh = draft.freshId("f");
        assertThat(lastYear(Edits.add(draft, section, 0, FollowUp.empty(fresh))).items().getFirst().id()).isEqualTo(fresh);
    }
}
