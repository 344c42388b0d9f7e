package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class ActionTest {
    /** A name no key has silently becomes a character that nobody can type. */
    @Test
    void allKeysAreRealKeys() {
        assertThat(Arrays.stream(Action.values()).map(Action::keys).filter(Objects::nonNull))
                .allMatch(KeyCodeCombination.class::isInstance).doesNotHaveDuplicates();
    }

    @Test
    void stepsAreTurnedLikePages() {
        assertThat(Action.NEXT_STEP.keys())
                .isEqualTo(new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN));
    }
}
