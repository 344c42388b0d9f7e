package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Field;
import org.duizhao.settings.Setting;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All three columns beside each other. */
class WideWindowTest extends WindowTest {
    @BeforeEach
    void open() {
        openLarge(Messages.CHINESE);
        FxThread.run(workspace::openSample);
    }

    private boolean isShown(String id) {
        return node(id) != null;
    }

    @Test
    void thePageIsHiddenAndThatIsRemembered() {
        assertThat(isShown("preview-desk")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(isShown("preview-desk")).isFalse();
        assertThat(FxThread.call(() -> settings.get(Setting.PAGE_SHOWN))).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(isShown("preview-desk")).isTrue();
    }

    @Test
    void f6GoesThroughAllThree() {
        goTo("s1");
        enter("s1", Field.TEXT);
        robot.push(KeyCode.F6);
        assertThat(focused()).isEqualTo("preview-desk");
        robot.push(KeyCode.F6);
        assertThat(focused()).isEqualTo("step-s1");
        robot.push(KeyCode.F6);
        assertThat(focused()).isEqualTo("s1-TEXT");
    }
}
