package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.session.Cursor;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.InputMethod;
import org.duizhao.ui.control.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Chinese is typed with an input method in every kind of field, and the paper sees only the words. */
class CompositionTest extends WindowTest {
    @ParameterizedTest
    @CsvSource({"facts, facts, UNIT", "s1, s1, TEXT", "a1, p1, HEADLINE", "a1, p1, TEXT", "a1, e1, MATTER", "a1, e1, TEXT",
            "a1, a1, HEADING", "s4, c1, TEXT", "s5, m1, OWNER", "s3, a2, HEADING"})
    void theWordsArriveAndUndoTakesThemBackWhole(String part, String element, Field field) {
        openSample();
        goTo(part);
        Draft before = draft();
        String words = text(element, field);
        TextInputControl input = enter(element, field);
        InputMethod.compose(input, "n");
        InputMethod.compose(input, "ni hao");
        assertThat(draft()).isEqualTo(before);
        assertThat(paper()).doesNotContain("ni hao");
        assertThat(isModified()).isFalse();
        assertThat(session().navigation().cursorProperty().get()).as("no place in the pinyin")
                .isEqualTo(new Cursor(new FieldPath(element, field), words.length()));
        InputMethod.commit(input, "你好");
        assertThat(draft()).isEqualTo(Edits.text(before, new FieldPath(element, field), words + "你好"));
        assertThat(session().navigation().cursorProperty().get().caret()).isEqualTo(words.length() + 2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(draft()).isEqualTo(before);
        assertThat(text(element, field)).isEqualTo(words);
    }

    /** The line is drawn as soon as the words are written, and stays under them while others are being composed. */
    @Test
    void wordsThatStandForAFactAreMarkedInTheField() {
        openSample();
        goTo("s1");
        TextInputControl input = enter("s1", Field.TEXT);
        assertThat(marked(input)).isZero();
        InputMethod.type(input, "mou", "某某镇和××村");
        assertThat(marked(input)).isEqualTo(2);
        InputMethod.compose(input, "ni hao");
        assertThat(marked(input)).as("while composing").isEqualTo(2);
        InputMethod.commit(input, "等");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marked(input)).isZero();
    }

    private static int marked(TextInputControl input) {
        WaitForAsyncUtils.waitForFxEvents();
        return FxThread.call(() -> {
            input.getScene().getRoot().layout();
            return input.lookupAll(".dz-words-mark").size();
        });
    }

    @Test
    void aCancelledCompositionIsNoEdit() {
        openSample();
        goTo("a1");
        TextInputControl input = enter("p1", Field.HEADLINE);
        InputMethod.compose(input, "ni");
        InputMethod.cancel(input);
        assertThat(isModified()).isFalse();
        assertThat(FxThread.call(() -> session().undoableProperty().get())).isNull();
    }

    @Test
    void enterWhileComposingDoesNotLeaveTheHeadline() {
        openSample();
        goTo("a1");
        TextInputControl input = enter("p1", Field.HEADLINE);
        InputMethod.compose(input, "ni");
        robot.push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("p1-HEADLINE");
        InputMethod.commit(input, "你");
        robot.push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("p1-TEXT");
    }

    /** As when another card is dragged meanwhile: the form is made anew once the words are there. */
    @ParameterizedTest
    @ValueSource(strings = {"HEADLINE", "TEXT"})
    void anEditThatRebuildsTheFormWaitsForTheWords(Field field) {
        openSample();
        goTo("a1");
        String words = text("p1", field);
        TextInputControl input = enter("p1", field);
        InputMethod.compose(input, "ni");
        FxThread.run(() -> session().edit("edit.moveProblem", draft -> Edits.shift(draft, "p2", -1)));
        assertThat(field("p1", field)).isSameAs(input);
        InputMethod.compose(input, "ni hao");
        InputMethod.commit(input, "你好");
        assertThat(text("p1", field)).isEqualTo(words + "你好");
        assertThat(draft().text(new FieldPath("p1", field))).contains(words + "你好");
        assertThat(focused()).isEqualTo("p1-" + field);
        assertThat(field("p1", field).getCaretPosition()).isEqualTo(words.length() + 2);
        assertThat(problemsShown()).containsExactly("p2", "p1");
    }

    @Test
    void theFormIsMadeAnewAfterACancelledCompositionToo() {
        openSample();
        goTo("a1");
        TextInputControl input = enter("p1", Field.HEADLINE);
        InputMethod.compose(input, "ni");
        FxThread.run(() -> session().edit("edit.moveProblem", draft -> Edits.shift(draft, "p2", -1)));
        assertThat(problemsShown()).containsExactly("p1", "p2");
        InputMethod.cancel(input);
        assertThat(problemsShown()).containsExactly("p2", "p1");
        assertThat(focused()).isEqualTo("p1-HEADLINE");
    }

    private List<String> problemsShown() {
        return node("p1").getParent().getChildrenUnmodifiable().stream().filter(Card.class::isInstance)
                .map(Node::getId).toList();
    }

    @Test
    void anEditElsewhereWaitsForTheWords() {
        openSample();
        goTo("a1");
        String headline = text("p1", Field.HEADLINE);
        TextInputControl input = enter("p1", Field.HEADLINE);
        InputMethod.compose(input, "ni");
        FxThread.run(() -> session().type(new FieldPath("p1", Field.TEXT), "别处的改动。"));
        assertThat(input.getText()).isEqualTo(headline + "ni");
        InputMethod.commit(input, "你");
        assertThat(text("p1", Field.HEADLINE)).isEqualTo(headline + "你");
        assertThat(text("p1", Field.TEXT)).isEqualTo("别处的改动。");
    }

    @Test
    void theFindBarFindsTheWords() {
        openSample();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        TextInputControl find = (TextInputControl) node("find");
        InputMethod.type(find, "shuijia", "水价");
        assertThat(find.getText()).isEqualTo("水价");
        assertThat(FxThread.call(() -> words(find.getParent()))).containsPattern("\\d 处");
        assertThat(isModified()).isFalse();
    }
}
