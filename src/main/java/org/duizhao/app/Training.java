package org.duizhao.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duizhao.cli.CommandLine;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.ui.shell.MainWindow;

/**
 * Does by itself what people do, so that Java can note which classes the program needs, and quits. Only for making a
 * package: {@code -Dduizhao.training=FOLDER}, where the papers are written.
 */
final class Training {
    private static final Logger LOG = System.getLogger(Training.class.getName());
    private static final String FOLDER = System.getProperty("duizhao.training");

    private final Path folder;
    private final Parts parts;
    private final MainWindow window;
    private final Runnable quit;

    private Training(Path folder, Parts parts, MainWindow window, Runnable quit) {
        this.folder = folder;
        this.parts = parts;
        this.window = window;
        this.quit = quit;
    }

    /** Does nothing unless asked for. Call when the window is shown. */
    static void begin(Parts parts, MainWindow window, Runnable quit) {
        if (FOLDER != null) {
            new Training(Path.of(FOLDER), parts, window, quit).begin();
        }
    }

    private void begin() {
        Pulses.whenIdle(parts, () -> {
            parts.workspace().openSample();
            new Walk(parts.workspace().openProperty().get().session(), window.parts(), (at, step) -> { }, this::write).begin();
        });
    }

    private void write() {
        parts.workspace().exports().word(file("docx"), Map.of(), () ->
                parts.workspace().exports().pdf(file("pdf"), Map.of(), missing ->
                        parts.workspace().save(file("duizhao"), true, this::openAgain, this::failed), this::failed), this::failed);
    }

    private void openAgain() {
        window.open(file("duizhao"));
        Pulses.whenIdle(parts, () -> {
            commandLine();
            quit.run();
        });
    }

    private void commandLine() {
        String draft = file("duizhao").toString();
        List<List<String>> calls = List.of(
                List.of("import", file("docx").toString(), "--json"), List.of("export", draft, "-o", file("txt").toString()),
                List.of("export", draft, "-o", file("docx").toString()), List.of("paginate", draft), List.of("--help"));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        calls.forEach(call -> CommandLine.run(call.toArray(String[]::new), new Messages(Messages.CHINESE), parts.papers(),
                nowhere, nowhere));
    }

    private Path file(String ending) {
        return folder.resolve("training." + ending);
    }

    private void failed(Failure why) {
        LOG.log(Level.ERROR, why.code(), why);
        quit.run();
    }
}
