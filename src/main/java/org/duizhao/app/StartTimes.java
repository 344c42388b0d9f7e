package org.duizhao.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import javafx.animation.AnimationTimer;

/**
 * Logs when the window can be used and when the first Word file is written, in milliseconds of the system clock, and
 * quits. Only for measuring: {@code -Dduizhao.timing=FILE.docx}, see {@code .ci/times.sh}.
 */
final class StartTimes {
    private static final Logger LOG = System.getLogger(StartTimes.class.getName());
    private static final String FILE = System.getProperty("duizhao.timing");
    /** With the second pulse the first frame has been drawn. */
    private static final int DRAWN = 2;

    private StartTimes() {}

    /** Does nothing unless times are asked for. Call when the window is shown. */
    static void note(Parts parts, Runnable quit) {
        if (FILE != null) {
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses == DRAWN) {
                        stop();
                        log("window");
                        parts.workspace().openSample();
                        parts.workspace().exportWord(Path.of(FILE), Map.of(), () -> {
                            log("export");
                            quit.run();
                        }, failure -> quit.run());
                    }
                }
            }.start();
        }
    }

    private static void log(String moment) {
        LOG.log(Level.INFO, moment + " " + System.currentTimeMillis());
    }
}
