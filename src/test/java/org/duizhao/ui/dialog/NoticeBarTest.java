package org.duizhao.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class NoticeBarTest {
    private final FxRobot robot = new FxRobot();
    private final List<String> done = new ArrayList<>();
    private NoticeBar bar;
    private TextField field;
    private Stage stage;

    @BeforeEach
    void open() {
        stage = FxThread.stage(() -> {
            bar = new NoticeBar(new Messages(Messages.CHINESE));
            field = new TextField();
            return new Scene(new Place(bar, field), 600, 300);
        });
        FxThread.run(field::requestFocus);
        robot.moveTo(field); // not above the bar, which waits for whoever is in it
    }

    @AfterEach
    void close() {
        FxThread.close(stage);
    }

    private void exported() {
        FxThread.run(() -> bar.show(Notification.done("已导出", new Notification.Action("打开", () -> done.add("open")),
                new Notification.Action("在文件夹中显示", () -> done.add("folder")))));
    }

    /** Gives the bar a place below the field, as the window does over its title. */
    private static final class Place extends VBox {
        private final NoticeBar bar;

        Place(NoticeBar bar, TextField field) {
            super(field, bar);
            this.bar = bar;
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            bar.resizeRelocate(0, 100, getWidth(), bar.prefHeight(getWidth()));
        }
    }

    /** Once its matter is over a notice does not come back from below the one that covers it. */
    @Test
    void oneThatIsCoveredCanEnd() {
        Notification question = Notification.asking("有一份没有保存的草稿", new Notification.Action("恢复", () -> done.add("r")));
        FxThread.run(() -> bar.show(question));
        exported();
        FxThread.run(() -> bar.end(question));
        assertThat(bar.isVisible()).as("the other is still to be read").isTrue();
        FxThread.run(bar::close);
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void movesNothingAndTakesNoFocusWhenItComes() {
        double before = FxThread.call(() -> field.getParent().prefHeight(600));
        exported();
        assertThat(bar.isVisible()).isTrue();
        assertThat(FxThread.call(() -> bar.getHeight())).isGreaterThan(20);
        assertThat(FxThread.call(() -> field.getParent().prefHeight(600))).isEqualTo(before);
        assertThat(field.isFocused()).isTrue();
    }

    @Test
    void anActionIsDoneOnceAndClosesIt() {
        exported();
        robot.clickOn("在文件夹中显示");
        assertThat(done).containsExactly("folder");
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void escClosesItWhereverTheFocusIs() {
        exported();
        robot.push(KeyCode.ESCAPE);
        assertThat(bar.isVisible()).isFalse();
        exported();
        FxThread.run(() -> ((Button) bar.lookup("#notice-close")).requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void goesAwayByItselfAfterTwelveSeconds() {
        exported();
        assertThat(bar.reading().getDuration()).isEqualTo(Duration.seconds(12));
        assertThat(bar.reading().getStatus()).isEqualTo(Animation.Status.RUNNING);
        FxThread.run(() -> bar.reading().getOnFinished().handle(new ActionEvent()));
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void waitsForWhoeverIsInIt() {
        exported();
        FxThread.run(() -> bar.lookup("#notice-close").requestFocus());
        assertThat(bar.reading().getStatus()).isEqualTo(Animation.Status.PAUSED);
        FxThread.run(field::requestFocus);
        assertThat(bar.reading().getStatus()).isEqualTo(Animation.Status.RUNNING);
    }

    @Test
    void aQuestionComesBackWhenWhatCoveredItIsOver() {
        FxThread.run(() -> bar.show(Notification.asking("有一份没有保存的草稿", new Notification.Action("恢复", () -> done.add("r")))));
        exported();
        robot.clickOn("打开");
        assertThat(bar.isVisible()).isTrue();
        robot.clickOn("恢复");
        assertThat(done).containsExactly("open", "r");
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void aQuestionStays() {
        exported();
        FxThread.run(() -> bar.show(Notification.asking("有一份没有保存的草稿", new Notification.Action("恢复", () -> done.add("r")))));
        assertThat(bar.reading().getStatus()).isEqualTo(Animation.Status.STOPPED);
        assertThat(bar.getStyleClass()).contains("notice-tone-asking").doesNotContain("notice-tone-done");
    }
}
