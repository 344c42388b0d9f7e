package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.control.Labeled;
import org.duizhao.model.Field;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each cause and measure says which problems it answers, and each problem says what answers it. */
class LinksTest extends WindowTest {
    @BeforeEach
    void open() {
        openSample();
    }

    private String said(String id) {
        goTo("a2");
        return FxThread.call(() -> ((Labeled) node(id)).getText());
    }

    private Set<String> answers(String point) {
        return draft().element(point, Point.class).orElseThrow().answers();
    }

    private int openPoints(String part) {
        return FxThread.call(() -> session().paper().progress().step(part).orElseThrow().open().size());
    }

    private void toggle(String point, String problem) {
        goTo("s4");
        FxThread.run(() -> field(point, Field.HEADLINE).requestFocus());
        String headline = draft().element(problem, Problem.class).orElseThrow().headline();
        pressWord(FxThread.call(() -> session().mark("a2") + session().mark(problem) + headline));
    }

    @Test
    void aLinkMadeAtTheCauseShowsAtTheProblem() {
        assertThat(said("p4-causes")).contains("求稳怕难");
        toggle("c1", "p4");
        assertThat(answers("c1")).containsExactlyInAnyOrder("p1", "p2", "p4");
        assertThat(said("p4-causes")).contains("2");
        toggle("c1", "p4");
        assertThat(said("p4-causes")).contains("求稳怕难");
    }

    @Test
    void aLinkMadeAtTheProblemIsTheCauses() {
        goTo("a2");
        press("p3-causes");
        choose("离群众远了");
        assertThat(answers("c3")).contains("p3");
        press("p3-causes");
        choose("离群众远了");
        assertThat(answers("c3")).doesNotContain("p3");
    }

    @Test
    void aProblemWithoutACauseSaysSo() {
        toggle("c4", "p4");
        assertThat(said("p4-causes")).contains("还没有");
        assertThat(openPoints("a2")).isEqualTo(1);
    }

    @Test
    void removingACauseLeavesItsProblemsWithoutOne() {
        goTo("s4");
        press("c4-more");
        choose("删除");
        assertThat(said("p4-causes")).contains("还没有");
    }

    @Test
    void removingAProblemTakesItsLinksAway() {
        goTo("a2");
        press("p4-more");
        choose("删除");
        assertThat(answers("c4")).containsExactlyInAnyOrder("p5", "p10", "p12");
        assertThat(answers("m4")).containsExactlyInAnyOrder("p9", "p10");
    }

    @Test
    void aNewMeasureIsBegunFromTheProblemItAnswers() {
        goTo("a2");
        press("p5-measures");
        choose("写一条新的");
        assertThat(draft().points(SectionKind.MEASURES).getLast().answers()).containsExactlyInAnyOrder("p5");
        assertThat(focused()).isEqualTo("m6-HEADLINE");
        FxThread.run(() -> field("m6", Field.HEADLINE).insertText(0, "一事一档"));
        assertThat(said("p5-measures")).contains("2");
    }
}
