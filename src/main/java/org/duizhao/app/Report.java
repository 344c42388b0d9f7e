package org.duizhao.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Screen;
import org.duizhao.cli.ProgramVersion;
import org.duizhao.store.Places;
import org.duizhao.ui.shell.Diagnostics;

/** What to tell those who are asked for help: versions, machine, screens, and how the log ends. */
final class Report {
    private static final Logger LOG = System.getLogger(Report.class.getName());
    private static final int LINES = 60;

    private Report() {}

    /** To be asked for its text on the window's thread. */
    static Diagnostics of(Places places) {
        return new Diagnostics(ProgramVersion.current(), places.log(),
                () -> Stream.concat(machine(), Stream.concat(Stream.of(""), end(places.log()).stream())).collect(Collectors.joining("\n", "", "\n")));
    }

    private static Stream<String> machine() {
        Stream<String> screens = Screen.getScreens().stream().map(screen -> String.format(Locale.ROOT, "Screen %.0f x %.0f, scale %.2f",
                screen.getBounds().getWidth(), screen.getBounds().getHeight(), screen.getOutputScaleX()));
        return Stream.concat(Stream.of("Duizhao " + ProgramVersion.current(),
                "Java " + property("java.runtime.version") + ", JavaFX " + property("javafx.runtime.version"),
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                "Language " + property("user.language") + " " + property("user.country") + ", file names in " + property("sun.jnu.encoding"),
                "Memory " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB, processors " + Runtime.getRuntime().availableProcessors()),
                screens);
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    /** The last lines; none if nothing was logged. */
    private static List<String> end(Path log) {
        try {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "log", e);
            return List.of();
        }
    }
}
