package org.duizhao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.session.Papers;

/** A contract with other programs: calls, output and exit codes stay. Whatever fails is one sentence, never a stack trace. */
public final class CommandLine {
    public static final int DONE = 0;
    public static final int WRONG_USE = 2;
    public static final int UNREADABLE = 3;
    public static final int NOT_WRITTEN = 4;

    private static final Logger LOG = System.getLogger(CommandLine.class.getName());

    private CommandLine() {}

    /** Whether this is a call for the command line; if not, the window is meant. */
    public static boolean isMeant(String[] arguments) {
        return arguments.length > 0 && (Command.of(arguments[0]).isPresent() || arguments[0].startsWith("-"));
    }

    /** The language a terminal is set to, by POSIX in this order, if it is one; Chinese unless it is English. */
    public static Locale language(UnaryOperator<String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(environment)
                .filter(value -> value != null && !value.isBlank() && !value.matches("POSIX|C(\\..*)?")).findFirst()
                .filter(value -> value.startsWith("en")).map(value -> Messages.ENGLISH).orElse(Messages.CHINESE);
    }

    /** Says that there is nowhere to show a window, and what can be done without one. @return exit code */
    public static int noDisplay(Messages messages) {
        StandardError.stream().println(messages.get("cli.noDisplay"));
        return WRONG_USE;
    }

    /** Says that no window can be opened, for what reason ever. @return exit code */
    public static int noWindow(Messages messages) {
        StandardError.stream().println(messages.get("cli.noWindow"));
        return WRONG_USE;
    }

    /** Says that the program runs already but does not answer. @return exit code */
    public static int unanswered(Messages messages, String process) {
        StandardError.stream().println(messages.get("start.unanswered", process));
        return UNREADABLE;
    }

    /** The files a window is to open, absolute; empty if one cannot be a file, which is said on standard error. */
    public static Optional<List<Path>> files(String[] arguments, Messages messages) {
        return files(arguments, messages, StandardError.stream());
    }

    static Optional<List<Path>> files(String[] arguments, Messages messages, PrintStream err) {
        List<Path> files = new ArrayList<>();
        int code = ended(() -> {
            for (String word : arguments) {
                files.add(Arguments.path(word).toAbsolutePath());
            }
            return DONE;
        }, messages, err);
        return code == DONE ? Optional.of(files) : Optional.empty();
    }

    /** On standard output and standard error. */
    public static int run(String[] arguments, Messages messages, Papers papers) {
        return run(arguments, messages, papers, System.out, StandardError.stream());
    }

    /** On standard error. */
    public static int tour(String[] arguments, Messages messages, Guide guide) {
        return tour(arguments, messages, guide, StandardError.stream());
    }

    /** @return exit code */
    public static int tour(String[] arguments, Messages messages, Guide guide, PrintStream err) {
        return ended(() -> {
            TourOrder order = TourOrder.of(rest(List.of(arguments)));
            try {
                guide.lead(order);
                return DONE;
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "tour", e);
                String named = e instanceof FileSystemException file ? file.getFile() : null;
                err.println(messages.get("cli.tour.failed", named == null ? order.folder() : named));
                return NOT_WRITTEN;
            }
        }, messages, err);
    }

    /** @return exit code */
    public static int run(String[] arguments, Messages messages, Papers papers, PrintStream out, PrintStream err) {
        return ended(() -> run(List.of(arguments), papers, new Terminal(messages, out, err)), messages, err);
    }

    @FunctionalInterface
    private interface Call {
        int run() throws WrongUse, Failure;
    }

    private static int ended(Call call, Messages messages, PrintStream err) {
        try {
            return call.run();
        } catch (WrongUse e) {
            err.println(messages.get(e.key(), e.arguments()));
            return WRONG_USE;
        } catch (Throwable e) {
            // on purpose everything: the caller gets a sentence and a code; the log keeps what a developer needs
            Failure failure = Failure.of(e, null);
            LOG.log(Level.DEBUG, failure.code(), e);
            err.println(new Terminal(messages, err, err).sentence(failure));
            return code(failure);
        }
    }

    private static int run(List<String> words, Papers papers, Terminal terminal) throws WrongUse, Failure {
        String first = words.isEmpty() ? "--help" : words.getFirst();
        List<String> rest = rest(words);
        Optional<Command> command = Command.of(first);
        if (command.isPresent() && !asksForHelp(rest)) {
            Arguments arguments = Arguments.of(rest, command.get());
            return switch (command.get()) {
                case IMPORT -> new ImportCommand(papers, terminal).run(arguments);
                case EXPORT -> new ExportCommand(papers, terminal).run(arguments);
                case PAGINATE -> new PaginateCommand(papers, terminal).run(arguments);
                case CHECK -> throw new WrongUse("cli.later.check");
                case TOUR -> throw new WrongUse("cli.tour.usage");
            };
        }
        switch (command.isPresent() ? "--help" : first) {
            case "--help", "-h" -> terminal.out().println(terminal.messages().get("cli.help"));
            case "--version" -> terminal.out().println(terminal.messages().get("cli.version", ProgramVersion.current()));
            default -> throw new WrongUse("cli.wrong.command", first);
        }
        return DONE;
    }

    private static boolean asksForHelp(List<String> words) {
        List<String> options = words.contains("--") ? words.subList(0, words.indexOf("--")) : words;
        return options.contains("--help") || options.contains("-h");
    }

    private static List<String> rest(List<String> words) {
        return words.isEmpty() ? words : words.subList(1, words.size());
    }

    /** What a call ends with that failed so. */
    static int code(Failure failure) {
        return failure.isWriting() ? NOT_WRITTEN : UNREADABLE;
    }
}
