package org.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.duizhao.settings.Appearance;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.store.Places;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DressTest {
    @TempDir
    private Path home;

    private final SimpleObjectProperty<ColorScheme> desktop = new SimpleObjectProperty<>(ColorScheme.DARK);
    private Settings settings;
    private Scene scene;

    @BeforeEach
    void put() {
        settings = new Settings(Places.in(home));
        scene = FxThread.call(() -> new Scene(new Pane()));
        FxThread.run(() -> Dress.keep(scene, settings, desktop));
    }

    private String colours() {
        return scene.getStylesheets().getFirst().replaceFirst("^.*/", "");
    }

    @Test
    void followsTheDesktopWhereTheSettingLeavesItToThat() {
        assertThat(colours()).isEqualTo("tokens-dark.css");
        FxThread.run(() -> desktop.set(ColorScheme.LIGHT));
        assertThat(colours()).isEqualTo("tokens-light.css");
    }

    @Test
    void theSettingComesFirst() {
        FxThread.run(() -> settings.set(Setting.APPEARANCE, Appearance.LIGHT));
        assertThat(colours()).isEqualTo("tokens-light.css");
        FxThread.run(() -> settings.set(Setting.APPEARANCE, Appearance.DARK));
        FxThread.run(() -> desktop.set(ColorScheme.LIGHT));
        assertThat(colours()).isEqualTo("tokens-dark.css");
    }

    @Test
    void lettersAreAsLargeAsSet() {
        assertThat(scene.getRoot().getStyle()).contains("14.0px");
        FxThread.run(() -> settings.set(Setting.FONT_SIZE, 18.0));
        assertThat(scene.getRoot().getStyle()).contains("18.0px");
    }
}
