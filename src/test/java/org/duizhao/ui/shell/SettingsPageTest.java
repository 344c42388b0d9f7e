package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.duizhao.i18n.Messages;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.store.Places;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.control.ChipChoice;
import org.duizhao.ui.control.TextBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the settings says what their table says. */
class SettingsPageTest {
    @TempDir
    private Path home;

    private static <T extends Node> List<T> all(Class<T> type, Parent parent) {
        List<T> found = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Parent inner) {
                found.addAll(all(type, inner));
            }
        }
        return found;
    }

    @Test
    void everyGroupStandsBelowItsHeadingWithAnEditorForEachSetting() {
        Messages messages = new Messages(Messages.CHINESE);
        Settings settings = new Settings(Places.in(home));
        FxThread.run(() -> {
            SettingsPage page = new SettingsPage(settings, messages, () -> { });
            assertThat(all(Label.class, page)).extracting(Label::getText).containsSubsequence(
                    Setting.GROUPS.stream().map(group -> messages.get("settings." + group.key())).toList());
            int editors = all(ChipChoice.class, page).size() + all(Slider.class, page).size() + all(TextBox.class, page).size();
            assertThat(editors).isEqualTo(Setting.GROUPS.stream().mapToInt(group -> group.settings().size()).sum());
        });
    }

    @Test
    void theSliderGoesAsFarAsTheSetting() {
        FxThread.run(() -> {
            Slider slider = all(Slider.class, new SettingsPage(
                    new Settings(Places.in(home)), new Messages(Messages.CHINESE), () -> { })).getFirst();
            assertThat(slider.getMin()).isEqualTo(Setting.FONT_SIZE.min());
            assertThat(slider.getMax()).isEqualTo(Setting.FONT_SIZE.max());
            assertThat(slider.getValue()).isEqualTo(Setting.FONT_SIZE.standard());
        });
    }
}
