package org.duizhao.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.duizhao.session.Background;
import org.duizhao.settings.Settings;

/** Saves the settings a moment after the last change. On the window's thread. */
final class SettingsSaving {
    private static final Logger LOG = System.getLogger(SettingsSaving.class.getName());
    private static final Duration MOMENT = Duration.seconds(1);

    private final Settings settings;
    private final Background background;
    private final PauseTransition pause = new PauseTransition(MOMENT);

    SettingsSaving(Settings settings, Background background) {
        this.settings = settings;
        this.background = background;
        pause.setOnFinished(event -> now());
        settings.listen(setting -> pause.playFromStart());
    }

    /** At once, in the background. */
    void now() {
        pause.stop();
        background.run(() -> {
            settings.saveNow();
            return settings;
        }, saved -> {}, failure -> LOG.log(Level.WARNING, "settings", failure));
    }
}
