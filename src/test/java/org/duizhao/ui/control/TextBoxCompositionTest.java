package org.duizhao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.InputMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** Until an input method commits, its letters are nobody's text; in fields of one line and of many alike. */
class TextBoxCompositionTest {
    private final FxRobot robot = new FxRobot();
    private final List<String> edited = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private TextBox box;
    private TextInputControl input;
    private Button other;
    private Stage stage;

    /** The caret stands behind the first character. */
    private void open(int rows, String text) {
        stage = FxThread.stage(() -> {
            Messages messages = new Messages(Messages.CHINESE);
            box = rows == 1 ? TextBox.line(messages) : TextBox.paragraphs(messages, rows);
            box.identified("box").onEdited(edited::add).onEnter(() -> keys.add("enter"))
                    .onUndo(() -> keys.add("undo"), () -> keys.add("redo"));
            other = new Button();
            return new Scene(new VBox(box, other), 400, 300);
        });
        input = (TextInputControl) stage.getScene().lookup("#box");
        FxThread.run(() -> {
            box.setText(text);
            box.showCaret(1);
        });
        robot.moveTo(stage);
    }

    @AfterEach
    void close() {
        FxThread.close(stage);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void onlyTheCommittedWordsAreReported(int rows) {
        open(rows, "甲乙");
        InputMethod.compose(input, "n");
        InputMethod.compose(input, "ni");
        assertThat(box.isComposing()).isTrue();
        assertThat(box.getText()).isEqualTo("甲乙");
        InputMethod.compose(input, "ni hao");
        assertThat(edited).isEmpty();
        InputMethod.commit(input, "你好");
        assertThat(edited).containsExactly("甲你好乙");
        assertThat(input.getText()).isEqualTo("甲你好乙");
        assertThat(input.getCaretPosition()).isEqualTo(3);
        assertThat(box.isComposing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void wordsFollowEachOtherAtTheCaret(int rows) {
        open(rows, "甲乙");
        InputMethod.type(input, "nihao", "你好");
        InputMethod.type(input, "shijie", "世界");
        assertThat(edited).containsExactly("甲你好乙", "甲你好世界乙");
        assertThat(input.getCaretPosition()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aCancelledCompositionLeavesNothing(int rows) {
        open(rows, "甲乙");
        InputMethod.compose(input, "nih");
        InputMethod.cancel(input);
        assertThat(input.getText()).isEqualTo("甲乙");
        assertThat(input.getCaretPosition()).isEqualTo(1);
        assertThat(edited).isEmpty();
        assertThat(box.isComposing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aSelectionIsReplacedByTheCommittedWords(int rows) {
        open(rows, "甲乙丙");
        FxThread.run(() -> input.selectRange(1, 2));
        InputMethod.type(input, "ni", "你");
        assertThat(edited).containsExactly("甲你丙");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatComesFromElsewhereWaitsForTheEndOfTheComposition(int rows) {
        open(rows, "甲乙");
        InputMethod.compose(input, "ni");
        FxThread.run(() -> box.setText("丙丁"));
        assertThat(input.getText()).isEqualTo("甲ni乙");
        InputMethod.cancel(input);
        assertThat(input.getText()).isEqualTo("丙丁");
        assertThat(edited).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatThePersonWroteIsNotTakenBackByWhatCameMeanwhile(int rows) {
        open(rows, "甲乙");
        InputMethod.compose(input, "ni");
        FxThread.run(() -> box.setText("甲乙"));
        InputMethod.commit(input, "你");
        assertThat(input.getText()).isEqualTo("甲你乙");
        assertThat(edited).containsExactly("甲你乙");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void keysBelongToTheInputMethodWhileItComposes(int rows) {
        open(rows, "甲乙");
        InputMethod.compose(input, "ni");
        robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(keys).isEmpty();
        InputMethod.commit(input, "你");
        robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(keys).containsExactly("enter", "undo", "redo");
        assertThat(input.getText()).isEqualTo("甲你乙");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void leavingTheFieldKeepsWhatStandsInIt(int rows) {
        open(rows, "甲乙");
        InputMethod.compose(input, "ni");
        FxThread.run(other::requestFocus);
        assertThat(box.isComposing()).isFalse();
        assertThat(box.getText()).isEqualTo(input.getText());
    }
}
