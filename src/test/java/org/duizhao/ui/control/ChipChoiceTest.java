package org.duizhao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ChipChoiceTest {
    private final FxRobot robot = new FxRobot();
    private final List<Integer> clicked = new ArrayList<>();
    private ChipChoice<Integer> choice;
    private Stage stage;

    @BeforeEach
    void open() {
        stage = FxThread.stage(() -> {
            choice = new ChipChoice<>(List.of(1, 2, 3), number -> "第" + number, clicked::add);
            return new Scene(choice, 400, 100);
        });
    }

    @AfterEach
    void close() {
        FxThread.close(stage);
    }

    private List<Integer> chosen() {
        return List.of(1, 2, 3).stream().filter(value -> choice.chip(value).isSelected()).toList();
    }

    @Test
    void aClickReportsAndChoosesNothingByItself() {
        robot.clickOn("第2");
        assertThat(clicked).containsExactly(2);
        assertThat(chosen()).isEmpty();
    }

    @Test
    void whatIsShownIsChosen() {
        FxThread.run(() -> choice.show(Set.of(1, 3)));
        assertThat(chosen()).containsExactly(1, 3);
        robot.clickOn("第1");
        assertThat(chosen()).containsExactly(1, 3);
        FxThread.run(() -> choice.show(Set.of()));
        assertThat(chosen()).isEmpty();
    }

    @Test
    void theKeyboardClicksToo() {
        FxThread.run(() -> choice.chip(1).requestFocus());
        robot.moveTo(stage).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(clicked).containsExactly(2);
    }
}
