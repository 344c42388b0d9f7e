package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.check.Completeness;
import org.duizhao.check.Finding;
import org.duizhao.check.Placeholders;
import org.duizhao.compose.Composer;
import org.duizhao.model.Aspect;
import org.duizhao.model.Edits;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.PaperKind;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextRange;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Theme THEME = new Theme("t", "主题", 2021, "会", Map.of("personal", "{year}年度材料"),
            List.of(aspect("x", "带头甲"), aspect("y", "带头乙")),
            List.of(block(SectionKind.OPENING, ""), block(SectionKind.PROBLEMS, "问题"), block(SectionKind.CAUSES, "原因"),
                    block(SectionKind.MEASURES, "措施")),
            Limits.NONE, List.of(), null, true, "");

    private final Session session = new Session(NewDraft.of("d", THEME, PaperKind.PERSONAL, Facts.EMPTY), THEME, true,
            (text, face, size) -> text.length() * size / 2, InstantSource.system());

    private static ThemeAspect aspect(String id, String name) {
        return new ThemeAspect(id, name, name, List.of(), true);
    }

    private static ThemeBlock block(SectionKind kind, String heading) {
        return new ThemeBlock(kind, heading, true, List.of());
    }

    private Step step(String part) {
        return session.paper().progress().step(part).orElseThrow();
    }

    private void addProblem() {
        session.edit("edit.addProblem", draft -> Edits.add(draft, "a1", 9, Problem.empty("p1")));
    }

    @Test
    void aNewDraftHasTheStepsOfItsTheme() {
        assertThat(session.paper().progress().steps()).extracting(Step::part)
                .containsExactly("facts", "s1", "s2", "a1", "a2", "s3", "s4", "export");
        assertThat(session.draft().element("a1", Aspect.class).orElseThrow().heading()).isEqualTo("带头甲方面");
    }

    @Test
    void everythingFollowsFromAnEdit() {
        session.type(new FieldPath("s1", Field.TEXT), "导语。");
        assertThat(session.paper().manuscript().text()).contains("导语。");
        assertThat(session.paper().pages().getFirst().lines()).anyMatch(line -> line.text().equals("导语。"));
        assertThat(step("s1").state()).isEqualTo(Step.State.COMPLETE);
        assertThat(step("s1").characters()).isEqualTo(3);
        assertThat(session.modifiedProperty().get()).isTrue();
    }

    @Test
    void aPlaceholderAboveTheAspectsIsOpenInTheirStep() {
        session.type(new FieldPath("s2", Field.INTRO), "对照某某要求，查摆如下。");
        assertThat(step("s2").open()).extracting(Finding::rule, finding -> finding.place().field())
                .containsExactly(tuple(Placeholders.RULE, new FieldPath("s2", Field.INTRO)));
        assertThat(step("a1").open()).extracting(Finding::rule).doesNotContain(Placeholders.RULE);
    }

    /** An import may bring another theme, an edit may take away the step that is shown: all of it is there before anyone is told. */
    @Test
    void whoeverIsToldOfAnythingSeesAllOfIt() {
        Session moving = new Session(session.draft(), draft -> THEME.withId(draft.theme()), true,
                (text, face, size) -> text.length() * size / 2, InstantSource.system());
        moving.navigation().goTo("a2");
        List<String> told = new ArrayList<>();
        moving.paperProperty().subscribe(() -> told.add("paper " + state(moving)));
        moving.navigation().stepProperty().subscribe(() -> told.add("step " + state(moving)));
        moving.undoableProperty().subscribe(() -> told.add("undoable " + state(moving)));
        moving.redoableProperty().subscribe(() -> told.add("redoable " + state(moving)));
        moving.modifiedProperty().subscribe(() -> told.add("modified " + state(moving)));
        moving.edit("edit.import", draft -> Edits.remove(NewDraft.of("d", THEME.withId("u"), PaperKind.PERSONAL, Facts.EMPTY), "a2"));
        String imported = " of u with theme u at s3, can undo, modified";
        assertThat(told).containsExactly("paper" + imported, "step" + imported, "undoable" + imported, "modified" + imported);
        told.clear();
        moving.undo();
        String undone = " of t with theme t at s3, can redo";
        assertThat(told).containsExactly("paper" + undone, "undoable" + undone, "redoable" + undone, "modified" + undone,
                "step of t with theme t at a2, can redo");
    }

    private static String state(Session of) {
        Paper paper = of.paper();
        assertThat(paper.manuscript()).isEqualTo(Composer.compose(paper.draft(), paper.theme()));
        assertThat(paper.progress()).isEqualTo(Progress.of(paper.draft(), paper.theme(), paper.manuscript()));
        return "of " + paper.draft().theme() + " with theme " + paper.theme().id() + " at " + of.navigation().currentStep().part()
                + (of.undoableProperty().get() == null ? "" : ", can undo") + (of.redoableProperty().get() == null ? "" : ", can redo")
                + (of.modifiedProperty().get() ? ", modified" : "");
    }

    @Test
    void undoAndRedoRestoreTheDraftAndShowThePlace() {
        var before = session.draft();
        addProblem();
        session.type(new FieldPath("p1", Field.HEADLINE), "抓得不紧");
        session.navigation().goTo("s4");
        var after = session.draft();
        session.undo();
        assertThat(session.navigation().stepProperty().get()).isEqualTo("a1");
        assertThat(session.navigation().wantedProperty().get().path()).isEqualTo(new FieldPath("p1", Field.HEADLINE));
        session.undo();
        assertThat(session.draft()).isEqualTo(before);
        assertThat(session.modifiedProperty().get()).isFalse();
        session.redo();
        session.redo();
        assertThat(session.draft()).isEqualTo(after);
    }

    private FieldPath undone() {
        session.navigation().goTo("s4");
        session.undo();
        return session.navigation().wantedProperty().get().path();
    }

    @Test
    void aProblemThatComesBackIsShownByItsHeadlineWhereItIs() {
        addProblem();
        session.edit("edit.addExample", draft -> Edits.add(draft, "p1", 0, Example.empty("e1", "比如，")));
        session.edit("edit.moveProblem", draft -> Edits.move(draft, "p1", "a2", 0));
        assertThat(undone()).isEqualTo(new FieldPath("p1", Field.HEADLINE));
        assertThat(session.navigation().stepProperty().get()).as("where it came back").isEqualTo("a1");
        session.edit("edit.removeProblem", draft -> Edits.remove(draft, "p1"));
        assertThat(undone()).isEqualTo(new FieldPath("p1", Field.HEADLINE));
        session.redo();
        assertThat(session.navigation().wantedProperty().get().path()).as("beside what went").isEqualTo(new FieldPath("a1", Field.HEADING));
    }

    @Test
    void ofTwoNeighboursThatChangePlacesTheOneWrittenInIsShown() {
        addProblem();
        session.edit("edit.addProblem", draft -> Edits.add(draft, "a1", 9, Problem.empty("p2")));
        session.edit("edit.moveProblem", draft -> Edits.shift(draft, "p2", -1));
        session.navigation().cursorProperty().set(new Cursor(new FieldPath("p1", Field.TEXT), 0));
        assertThat(undone().element()).isEqualTo("p1");
        session.navigation().cursorProperty().set(new Cursor(new FieldPath("p2", Field.TEXT), 0));
        session.redo();
        assertThat(session.navigation().wantedProperty().get().path().element()).isEqualTo("p2");
        session.edit("edit.addProblem", draft -> Edits.add(draft, "a1", 9, Problem.empty("p3")));
        session.edit("edit.moveProblem", draft -> Edits.move(draft, "p2", "a1", 9));
        assertThat(undone().element()).as("only one moved past both").isEqualTo("p2");
    }

    @Test
    void whatWasTypedIsShownWhereItStoodInTheText() {
        FieldPath opening = new FieldPath("s1", Field.TEXT);
        session.type(opening, "第一句。第三句。");
        session.markSaved(session.savePoint());
        session.type(opening, "第一句。第二句。第三句。");
        session.undo();
        assertThat(session.navigation().wantedProperty().get()).isEqualTo(new Cursor(opening, 5));
        session.redo();
        assertThat(session.navigation().wantedProperty().get()).isEqualTo(new Cursor(opening, 9));
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        session.type(new FieldPath("s1", Field.TEXT), "");
        assertThat(session.undoableProperty().get()).isNull();
    }

    @Test
    void whatIsMissingIsAskedFor() {
        addProblem();
        assertThat(step("a1").state()).isEqualTo(Step.State.EMPTY);
        session.type(new FieldPath("p1", Field.HEADLINE), "抓得不紧");
        assertThat(step("a1").open()).extracting(Finding::rule).containsExactly(Completeness.NO_DESCRIPTION,
                Completeness.NO_CAUSE, Completeness.NO_MEASURE);
        session.edit("edit.addCause", draft -> Edits.add(draft, "s3", 0, Point.of("c1", "学习不够", "")));
        assertThat(step("s3").open()).extracting(Finding::rule).containsExactly(Completeness.ANSWERS_NOTHING);
        session.edit("edit.link", draft -> Edits.link(draft, "c1", "p1", true));
        assertThat(step("s3").open()).isEmpty();
        assertThat(session.paper().progress().problemsWithoutCause()).isZero();
    }

    @Test
    void placeholdersAreFoundWhereTheyStand() {
        session.type(new FieldPath("s1", Field.TEXT), "征求意见xx条，某些同志。");
        assertThat(step("s1").open())
                .extracting(Finding::rule, Finding::place, Finding::arguments).containsExactly(tuple(Placeholders.RULE,
                        new TextRange(new FieldPath("s1", Field.TEXT), 4, 6), List.of("xx")));
    }

    @Test
    void whenTheStepShownGoesAwayAnotherIsShown() {
        session.navigation().goTo("a2");
        session.edit("edit.removeAspect", draft -> Edits.remove(draft, "a2"));
        assertThat(session.navigation().stepProperty().get()).isEqualTo("s3");
    }

    @Test
    void stepsEndAtBothEnds() {
        session.navigation().goBy(-1);
        assertThat(session.navigation().stepProperty().get()).isEqualTo("facts");
        session.navigation().goBy(99);
        assertThat(session.navigation().stepProperty().get()).isEqualTo("export");
        session.navigation().goTo("nowhere");
        assertThat(session.navigation().stepProperty().get()).isEqualTo("export");
    }

    @Test
    void blocksTheThemeAsksForAreAddedAtTheirPlace() {
        var bare = session.draft().withSections(session.draft().sections().stream()
                .filter(section -> section.kind() == SectionKind.MEASURES || section.kind() == SectionKind.OPENING)
                .toList());
        assertThat(NewDraft.completed(bare, THEME).sections()).extracting(section -> section.kind()).containsExactly(
                SectionKind.OPENING, SectionKind.PROBLEMS, SectionKind.CAUSES, SectionKind.MEASURES);
    }
}
