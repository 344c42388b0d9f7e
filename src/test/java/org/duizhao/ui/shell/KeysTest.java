package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.duizhao.model.Field;
import org.duizhao.settings.Setting;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window is gone through with keys alone. */
class KeysTest extends WindowTest {
    @BeforeEach
    void open() {
        openSample();
    }

    private String step() {
        return FxThread.call(() -> session().navigation().stepProperty().get());
    }

    private boolean isShown(String selector) {
        return FxThread.call(() -> window.lookup(selector) != null);
    }

    private String column() {
        return FxThread.call(() -> {
            for (Node at = stage.getScene().getFocusOwner(); at != null; at = at.getParent()) {
                if (at.getStyleClass().contains("dz-steps")) {
                    return "steps";
                } else if (at.getStyleClass().contains("dz-form")) {
                    return "form";
                } else if ("preview-desk".equals(at.getId())) {
                    return "page";
                }
            }
            return "none";
        });
    }

    @Test
    void stepsAreTurnedLikePages() {
        List<String> walked = new ArrayList<>(List.of(step()));
        List<String> parts = FxThread.call(window::parts);
        for (int i = 1; i < parts.size(); i++) {
            robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            walked.add(step());
        }
        assertThat(walked).isEqualTo(parts);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(step()).isEqualTo("export");
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(step()).isEqualTo("s6");
    }

    @Test
    void stepsAreTurnedFromWithinAField() {
        goTo("s1");
        enter("s1", Field.TEXT);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(step()).isEqualTo("s2");
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(step()).isEqualTo("s1");
    }

    @Test
    void f6GoesFromColumnToColumn() {
        FxThread.run(() -> session().navigation().goTo("s1"));
        enter("s1", Field.TEXT);
        // in a window this narrow the page takes the place of the form
        for (String next : List.of("page", "steps", "form", "page")) {
            robot.push(KeyCode.F6);
            assertThat(column()).isEqualTo(next);
        }
    }

    @Test
    void f6FindsTheFormWhereThereIsNothingToWrite() {
        goTo("export");
        FxThread.run(node("step-export")::requestFocus);
        robot.push(KeyCode.F6);
        assertThat(column()).isEqualTo("form");
    }

    @Test
    void f6LeavesOutWhatIsHidden() {
        goTo("s1");
        enter("s1", Field.TEXT);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1).push(KeyCode.F6);
        assertThat(column()).isEqualTo("page");
        robot.push(KeyCode.F6);
        assertThat(column()).isEqualTo("form");
    }

    @Test
    void arrowsWalkTheSteps() {
        assertThat(column()).as("a draft that is opened can be written in at once").isEqualTo("form");
        robot.push(KeyCode.F6).push(KeyCode.F6);
        assertThat(column()).isEqualTo("steps");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP);
        assertThat(step()).isEqualTo("s1");
        assertThat(focused()).isEqualTo("step-s1");
    }

    @Test
    void stepsAreHiddenAndThatIsRemembered() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(isShown(".dz-steps")).isFalse();
        assertThat(FxThread.call(() -> settings.get(Setting.STEPS_SHOWN))).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(isShown(".dz-steps")).isTrue();
    }

    @Test
    void thePageTakesThePlaceOfTheFormInANarrowWindow() {
        goTo("s1");
        assertThat(isShown("#preview-desk")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(isShown("#preview-desk")).isTrue();
        assertThat(isShown("#s1-TEXT")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(isShown("#s1-TEXT")).isTrue();
    }

    @Test
    void tabReachesTheButtonsOfTheForm() {
        goTo("s1");
        enter("s1", Field.TEXT);
        robot.push(KeyCode.CONTROL, KeyCode.TAB).push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("next-step");
        robot.push(KeyCode.SPACE);
        assertThat(step()).isEqualTo("s2");
    }
}
