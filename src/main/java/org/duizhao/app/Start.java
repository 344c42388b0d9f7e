package org.duizhao.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import org.duizhao.cli.CommandLine;
import org.duizhao.cli.StandardError;
import org.duizhao.i18n.Messages;
import org.duizhao.instance.Arrival;
import org.duizhao.instance.Entrance;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;

/** Picks window, tour or command line. */
public final class Start {
    private static final Logger LOG = System.getLogger(Start.class.getName());

    private Start() {}

    /** Returns the exit code once everything is over. */
    public static int run(String[] arguments) {
        StandardError.keepForSentences();
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> LOG.log(Level.ERROR, thread.getName(), problem));
        Messages messages = new Messages(CommandLine.language(System::getenv));
        Locale.setDefault(messages.locale()); // numbers and times as in the program's words, whatever the machine's language is
        if (arguments.length > 0 && arguments[0].equals("tour")) {
            return CommandLine.tour(arguments, messages, order -> new Tour(order, messages).run());
        }
        if (CommandLine.isMeant(arguments)) {
            return CommandLine.run(arguments, messages, Parts.papers(Places.ofSystem()));
        }
        if (!hasDisplay()) {
            return CommandLine.noDisplay(messages);
        }
        Optional<List<Path>> files = CommandLine.files(arguments, messages);
        return files.isPresent() ? window(files.get(), messages) : CommandLine.WRONG_USE;
    }

    private static int window(List<Path> files, Messages messages) {
        switch (Arrival.at(Places.ofSystem(), files)) {
            case Arrival.HandedOver() -> {
                return CommandLine.DONE;
            }
            case Arrival.Unanswered(String process) -> {
                if (!isTerminal()) {
                    launch(NoWindow.class, messages.locale().toLanguageTag(),
                            messages.get("start.unanswered.what", process), messages.get("start.unanswered.advice"),
                            "start.unanswered");
                }
                return CommandLine.unanswered(messages, process);
            }
            case Arrival.First(Entrance entrance) -> entrance.close(); // the window takes it again; here nothing holds it
            case Arrival.Alone() -> { }
        }
        // reading a draft needs much that is loaded at the first; here JavaFX leaves a processor free for it
        Thread.ofPlatform().daemon().name("warm up").start(SampleDraft::load);
        return launch(DuizhaoApp.class, files.stream().map(Path::toString).toArray(String[]::new))
                ? CommandLine.DONE : CommandLine.noWindow(messages);
    }

    /** Blocks until the window is closed. @return whether there was one */
    private static boolean launch(Class<? extends Application> window, String... arguments) {
        try {
            Application.launch(window, arguments);
            return true;
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "no window", e);
            return false;
        }
    }

    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    private static boolean hasDisplay() {
        return !System.getProperty("os.name").startsWith("Linux") || System.getProperty("glass.platform") != null
                || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
