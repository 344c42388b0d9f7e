package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.duizhao.model.Edits;
import org.duizhao.model.Example;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSource;
import org.duizhao.model.Unplaced;
import org.duizhao.session.Cursor;
import org.duizhao.session.Step;
import org.duizhao.ui.Dragged;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list is shown in portions of fifty, and everything is reached as in a short one. */
class LongListsTest extends WindowTest {
    /** 120 problems q0 to q119 and nothing else in the first aspect, 120 paragraphs without a place. */
    @BeforeEach
    void openLong() {
        openSample();
        FxThread.run(() -> session().edit("edit.import", draft -> Edits.replace(draft, "a1", aspect -> aspect.withChildren(
                numbers().mapToObj(n -> new Problem("q" + n, "问题" + n, "", examples(n), ProblemSource.UNSAID)).toList()))
                .withUnplaced(numbers().mapToObj(n -> new Unplaced("u" + n, "段落" + n)).toList())));
        goTo("a1");
    }

    private static IntStream numbers() {
        return IntStream.range(0, 120);
    }

    private static List<Example> examples(int problem) {
        return problem == 60 ? numbers().mapToObj(n -> Example.empty("x" + n, "")).toList() : List.of();
    }

    private List<String> shown(String prefix) {
        return FxThread.call(() -> window.lookupAll("*").stream().map(Node::getId)
                .filter(id -> id != null && id.matches(prefix + "\\d+-(HEADLINE|TEXT|LEAD)")).map(id -> id.replaceAll("-.*", "")).distinct().toList());
    }

    private static List<String> ids(String prefix, int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> prefix + n).toList();
    }

    private void reveal(String element, Field field) {
        FxThread.run(() -> session().navigation().reveal(new Cursor(new FieldPath(element, field), 0)));
    }

    @Test
    void buttonsTurnToThePortionBeforeAndAfter() {
        assertThat(shown("q")).isEqualTo(ids("q", 0, 50));
        assertThat(words(node("a1-portion-above"))).contains("前 0 条", "后 50 条", "第 1～50 条，共 120 条");
        assertThat(node("a1-portion-above-before").isDisabled()).isTrue();
        press("a1-portion-below-after");
        assertThat(shown("q")).isEqualTo(ids("q", 50, 100));
        press("a1-portion-above-after");
        assertThat(shown("q")).isEqualTo(ids("q", 100, 120));
        assertThat(words(node("a1-portion-below"))).contains("前 50 条", "后 0 条", "第 101～120 条，共 120 条");
        assertThat(node("a1-portion-below-after").isDisabled()).isTrue();
        press("a1-portion-below-before");
        assertThat(shown("q")).isEqualTo(ids("q", 50, 100));
    }

    @Test
    void aShortListHasNoButtons() {
        goTo("a2");
        assertThat(node("a2-portion-above")).isNull();
    }

    @Test
    void whatIsRevealedIsShownWhereverItStands() {
        reveal("q77", Field.HEADLINE);
        assertThat(focused()).isEqualTo("q77-HEADLINE");
        reveal("x119", Field.TIME);
        assertThat(focused()).isEqualTo("x119-TIME");
        assertThat(shown("x")).isEqualTo(ids("x", 100, 120));
        reveal("u119", Field.TEXT);
        assertThat(focused()).isEqualTo("u119-TEXT");
    }

    @Test
    void whatIsMovedOverTheEdgeOfAPortionStaysInSight() {
        enter("q49", Field.HEADLINE);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(shown("q")).startsWith("q49", "q51").doesNotContain("q50");
        assertThat(focused()).isEqualTo("q49-HEADLINE");
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(shown("q")).isEqualTo(ids("q", 0, 50));
        assertThat(focused()).isEqualTo("q49-HEADLINE");
    }

    @Test
    void theArrowsEndWhereTheListEnds() {
        assertThat(node("q49-down").isDisabled()).isFalse();
        press("a1-portion-above-after");
        assertThat(node("q50-up").isDisabled()).isFalse();
        press("a1-portion-above-after");
        assertThat(node("q119-down").isDisabled()).isTrue();
    }

    @Test
    void aCardIsDraggedWithinItsPortion() {
        press("a1-portion-above-after");
        new Dragged("q99").drop(node("q50").getParent(), 20, 1);
        assertThat(draft().element("a1").orElseThrow().children().get(50).id()).isEqualTo("q99");
    }

    @Test
    void anAddedOneIsShown() {
        press("add-problem");
        assertThat(focused()).endsWith("-HEADLINE");
        assertThat(shown("q")).isEqualTo(ids("q", 100, 120));
    }

    @Test
    void whatIsTakenAwayLeavesTheListWhereItIs() {
        goTo(Step.UNPLACED);
        press("unplaced-portion-above-after");
        assertThat(shown("u")).isEqualTo(ids("u", 50, 100));
        press("u50-remove");
        press("u51-remove");
        assertThat(shown("u")).isEqualTo(ids("u", 52, 102));
        FxThread.run(() -> session().undo());
        assertThat(shown("u")).isEqualTo(ids("u", 51, 101));
    }

    @Test
    void aMeasureAnswersAProblemOfAnotherPortion() {
        goTo("s5");
        String measure = FxThread.call(() -> session().draft().element("s5").orElseThrow().children().getFirst().id());
        press("answers-portion-above-after");
        FxThread.run(() -> session().edit("edit.link", draft -> Edits.link(draft, measure, "q60", true)));
        assertThat(draft().element(measure, Point.class).orElseThrow().answers()).contains("q60");
        pressWord(FxThread.call(() -> session().mark("a1")) + "六十二是问题61");
        assertThat(draft().element(measure, Point.class).orElseThrow().answers()).containsAll(Set.of("q60", "q61"));
    }

    /** 120 measures, of which the last one answers a problem. */
    @Test
    void theMenuOfWhatAnswersAProblemOffersTheFirstOnesAndThoseLinked() {
        FxThread.run(() -> session().edit("edit.import", draft -> Edits.replace(draft, "s5", measures -> measures.withChildren(
                numbers().mapToObj(n -> Point.empty("n" + n).with(Field.HEADLINE, "措施" + n)
                        .answering(n == 119 ? Set.of("q0") : Set.of())).toList()))));
        press("q0-measures");
        List<String> items = FxThread.call(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).map(MenuItem::getText).filter(text -> text != null).toList());
        assertThat(items).hasSize(22).anyMatch(item -> item.contains("措施18")).anyMatch(item -> item.contains("措施119"))
                .noneMatch(item -> item.contains("措施19"));
        choose("共 120 条");
        assertThat(FxThread.call(() -> session().navigation().currentStep().part())).isEqualTo("s5");
    }

    @Test
    void whatIsOpenIsListedInPortionsToo() {
        goTo(Step.EXPORT);
        assertThat(words(node("export-portion-above"))).contains("第 1～50 条");
        press("export-portion-above-after");
        assertThat(words(node("export-portion-above"))).contains("第 51～100 条");
    }
}
