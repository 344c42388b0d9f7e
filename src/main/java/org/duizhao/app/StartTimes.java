package org.duizhao.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Logs when the window can be used and when the first Word file is written, in milliseconds of the system clock, each
 * with the processor's milliseconds the program has used up to then, and quits. Only for measuring:
 * {@code -Dduizhao.timing=FILE.docx}, see {@code .ci/times.sh}.
 */
final class StartTimes {
    private static final Logger LOG = System.getLogger(StartTimes.class.getName());
    private static final String FILE = System.getProperty("duizhao.timing");

    private StartTimes() {}

    /** Does nothing unless times are asked for. Call when the first frame is drawn. */
    static void note(Parts parts, Runnable quit) {
        if (FILE != null) {
            log("window");
            if (parts.workspace().openProperty().get() == null) {
                parts.workspace().openSample();
            }
            parts.workspace().exports().word(Path.of(FILE), Map.of(), () -> {
                log("export");
                quit.run();
            }, failure -> quit.run());
        }
    }

    private static void log(String moment) {
        LOG.log(Level.INFO, moment + " " + System.currentTimeMillis() + " "
                + ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L));
    }
}
