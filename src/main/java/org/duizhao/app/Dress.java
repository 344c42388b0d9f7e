package org.duizhao.app;

import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.ui.style.Palette;
import org.duizhao.ui.style.StyleSheets;

/** The colours and the letters of the window, as the settings want them and, where they leave it to that, the desktop. */
final class Dress {
    private final Scene scene;
    private final Settings settings;
    private final ObservableValue<ColorScheme> desktop;

    private Dress(Scene scene, Settings settings, ObservableValue<ColorScheme> desktop) {
        this.scene = scene;
        this.settings = settings;
        this.desktop = desktop;
    }

    /** Puts it on, now and after every change. */
    static void keep(Scene scene, Settings settings, ObservableValue<ColorScheme> desktop) {
        Dress dress = new Dress(scene, settings, desktop);
        settings.listen(dress::changed);
        desktop.subscribe(scheme -> dress.putOn());
    }

    private void changed(Setting<?> setting) {
        if (setting == Setting.APPEARANCE || setting == Setting.FONT_SIZE) {
            putOn();
        }
    }

    private void putOn() {
        boolean dark = switch (settings.get(Setting.APPEARANCE)) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> desktop.getValue() == ColorScheme.DARK;
        };
        StyleSheets.applyTo(scene, dark ? Palette.DARK : Palette.LIGHT, settings.get(Setting.FONT_SIZE));
    }
}
