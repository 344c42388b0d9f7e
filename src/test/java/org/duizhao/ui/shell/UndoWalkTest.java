package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.control.MenuButton;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.Unplaced;
import org.duizhao.ui.Dragged;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

/** One walk through the window with every kind of edit, all of it back, and all of it forth again. */
class UndoWalkTest extends WindowTest {
    private final List<Draft> states = new ArrayList<>();
    private final TreeSet<String> kinds = new TreeSet<>();

    private void note() {
        assertThat(draft()).as("after an edit").isNotEqualTo(states.getLast());
        states.add(draft());
        kinds.add(FxThread.call(() -> session().undoableProperty().get().label()));
    }

    private void type(String element, Field field) {
        FxThread.run(() -> field(element, field).insertText(0, "改"));
        note();
    }

    private void click(String id) {
        press(id);
        note();
    }

    private void clickWord(String word) {
        pressWord(word);
        note();
    }

    private void menu(String id, String item) {
        press(id);
        choose(item);
        note();
    }

    private void editFacts() {
        goTo("facts");
        type("facts", Field.UNIT);
        clickWord("班子");
        clickWord("个人");
        click("part-signature");
        click("part-byline");
    }

    private void editAspects() {
        goTo("s3");
        type("s3", Field.HEADING);
        click("add-aspect");
        type("a6", Field.HEADING);
        click("a6-up");
        menu("a6-more", "删除");
        menu("a1-more", "删除");
    }

    private void editProblems() {
        goTo("a2");
        type("a2", Field.HEADING);
        click("add-problem");
        type("p13", Field.HEADLINE);
        type("p13", Field.TEXT);
        click("p13-add-example");
        type("e14", Field.MATTER);
        click("p13-up");
        clickWord("上级指出");
        menu("p13-causes", "求稳怕难");
        menu("p13-measures", "写一条新的");
        goTo("a2");
        press("p13-up");
        note();
        new Dragged("p13").drop(node("step-a3"), 5, 5);
        note();
        goTo("a3");
        menu("p13-more", "带头牢记");
        goTo("a2");
        FxThread.run(() -> node("p13-HEADLINE").requestFocus());
        click("e14-remove");
        menu("p13-more", "删除");
    }

    private void editPoints() {
        goTo("s4");
        click("add-point");
        type("c6", Field.HEADLINE);
        click("c6-up");
        FxThread.run(() -> node("c6-HEADLINE").requestFocus());
        pressWord(FxThread.call(() -> linkName("p6")));
        note();
        menu("c6-more", "删除");
        goTo("s5");
        click("add-point");
        FxThread.run(() -> node("m1-HEADLINE").requestFocus());
        type("m1", Field.DUE);
    }

    /** What a chip calls a problem: the marks of its aspect and of itself, and its headline. */
    private String linkName(String problem) {
        var path = session().draft().pathTo(problem);
        return session().mark(path.get(path.size() - 2).id()) + session().mark(problem)
                + path.getLast().text(Field.HEADLINE);
    }

    private void placeParagraphs() {
        goTo("unplaced");
        type("u1", Field.TEXT);
        FxThread.run(() -> ((MenuButton) node("u1-place")).show());
        choose(FxThread.call(() -> ((MenuButton) node("u1-place")).getItems().getFirst().getText()));
        note();
        click("u2-remove");
    }

    @Test
    void everyEditIsTakenBackAndDoneAgain() {
        openSample();
        FxThread.run(() -> workspace.openProperty().get().session().edit("edit.text", draft -> draft.withUnplaced(
                List.of(new Unplaced("u1", "甲"), new Unplaced("u2", "乙")))));
        states.add(draft());
        editFacts();
        editAspects();
        editProblems();
        editPoints();
        placeParagraphs();
        for (Draft state : states.reversed()) {
            assertThat(draft()).isEqualTo(state);
            press("action-undo");
        }
        assertThat(isModified()).isFalse();
        for (Draft state : states) {
            press("action-redo");
            assertThat(draft()).isEqualTo(state);
        }
        assertThat(kinds).contains("edit.text", "edit.kind", "edit.parts", "edit.addAspect", "edit.moveAspect",
                "edit.removeAspect", "edit.addProblem", "edit.moveProblem", "edit.removeProblem", "edit.addExample",
                "edit.removeExample", "edit.source", "edit.addCause", "edit.addMeasure", "edit.movePoint",
                "edit.removePoint", "edit.link", "edit.place", "edit.removeUnplaced");
        for (Locale language : List.of(Messages.CHINESE, Messages.ENGLISH)) {
            assertThat(kinds).allMatch(new Messages(language)::has);
        }
    }
}
