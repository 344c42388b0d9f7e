package org.duizhao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class CardTest {
    private final FxRobot robot = new FxRobot();
    private final List<Integer> moved = new ArrayList<>();
    private Label summary;
    private int opened;
    private TextField headline;
    private Card card;
    private Stage stage;

    @BeforeEach
    void open() {
        stage = FxThread.stage(() -> {
            summary = new Label("年初排项目时先看哪些容易出成绩");
            headline = new TextField();
            card = new Card(new Messages(Messages.CHINESE), "p1", headline);
            card.setOnMoved(moved::add);
            card.setOnOpened(() -> opened++);
            card.setMenu(() -> List.of(new MenuItem("删除这个问题")));
            card.fold(summary);
            return new Scene(new VBox(new Button(), card), 500, 300);
        });
    }

    @AfterEach
    void close() {
        FxThread.close(stage);
    }

    private boolean is(String state) {
        return card.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    @Test
    void aFoldedCardShowsItsSummaryAndAnOpenOneTheWhole() {
        Label whole = new Label("全部");
        assertThat(card.getChildren()).contains(summary);
        assertThat(is("folded")).isTrue();
        FxThread.run(() -> card.open(whole));
        assertThat(card.getChildren()).contains(whole).doesNotContain(summary);
        assertThat(is("open")).isTrue();
        assertThat(is("folded")).isFalse();
    }

    @Test
    void aClickOpensIt() {
        robot.clickOn(summary);
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void theKeyboardReachesAFoldedCardAndEnterOpensIt() {
        assertThat(card.isFocusTraversable()).isTrue();
        FxThread.run(card::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(opened).isEqualTo(1);
        FxThread.run(() -> card.open(new Label()));
        assertThat(card.isFocusTraversable()).isFalse();
    }

    @Test
    void enterInItsHeadlineIsTheHeadlines() {
        FxThread.run(headline::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(opened).isZero();
    }

    @Test
    void altWithUpAndDownMovesIt() {
        FxThread.run(headline::requestFocus);
        robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(moved).containsExactly(-1, 1);
    }

    @Test
    void itsButtonsMoveItToo() {
        robot.clickOn("#p1-up").clickOn("#p1-down");
        assertThat(moved).containsExactly(-1, 1);
        assertThat(opened).isZero();
    }

    @Test
    void itsMenuSaysWhatCanBeDone() {
        robot.clickOn("#p1-more");
        assertThat(robot.lookup("删除这个问题").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void everyButtonHasANameForThoseWhoDoNotSeeIt() {
        assertThat(card.lookupAll(".button")).hasSize(3).extracting(Node::getAccessibleText)
                .doesNotContainNull().doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void withoutAMarkNoRoomIsKeptForIt() {
        Node mark = card.lookup("." + ControlClass.CARD_MARK);
        FxThread.run(() -> card.setMark("一是"));
        assertThat(((Label) mark).getText()).isEqualTo("一是");
        FxThread.run(() -> card.setMark(""));
        assertThat(mark.isManaged()).isFalse();
    }
}
