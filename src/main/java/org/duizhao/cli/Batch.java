package org.duizhao.cli;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.duizhao.session.Failure;
import org.duizhao.session.Papers;

/**
 * The same done to several files, one after the other, each written into one folder under its own name. One that fails
 * does not stop the others. A line for each and a last one for all go to standard error.
 */
final class Batch {
    private static final Logger LOG = System.getLogger(Batch.class.getName());

    private final Targets targets;
    private final Terminal terminal;
    private int worst = CommandLine.DONE;
    private int done;
    private int failed;

    private Batch(Targets targets, Terminal terminal) {
        this.targets = targets;
        this.terminal = terminal;
    }

    /** What is done to one file. */
    @FunctionalInterface
    interface Work {
        /** @return sentences about what was done, if there is something to say */
        List<String> on(Path file, Path target) throws Failure;
    }

    /**
     * @param folder made if it is not there
     * @param ending of the files written
     * @param force  whether they may replace files that are there
     */
    static Batch into(Path folder, String ending, boolean force, Papers papers, Terminal terminal) throws WrongUse, Failure {
        if (Files.exists(folder) ? !Files.isDirectory(folder) : isNamedAsFile(folder)) {
            throw new WrongUse("cli.wrong.folder", folder.toString());
        }
        papers.makeFolder(folder);
        return new Batch(new Targets(folder, ending, force), terminal);
    }

    /** Somebody forgot that there are several. */
    private static boolean isNamedAsFile(Path folder) {
        return Papers.endsWith(folder, Papers.ENDING) || Format.of(folder).isPresent();
    }

    /** Until it is finished or the person interrupts it; then the file in work is finished first. @return exit code */
    int run(List<String> files, Work work) {
        try (Interruption interruption = new Interruption()) {
            return run(files, work, interruption::isAsked);
        }
    }

    int run(List<String> files, Work work, BooleanSupplier interrupted) {
        for (String file : files) {
            if (interrupted.getAsBoolean()) {
                break;
            }
            terminal.say("cli.batch.file", done + failed + 1, files.size(), one(file, work));
        }
        int left = files.size() - done - failed;
        terminal.say(left == 0 ? "cli.batch.end" : "cli.batch.interrupted", files.size(), done, failed, left);
        return worst;
    }

    /** @return what is said of it */
    private String one(String name, Work work) {
        try {
            return one(Arguments.path(name), work);
        } catch (WrongUse e) {
            return failed(name, terminal.messages().get(e.key(), e.arguments()), CommandLine.WRONG_USE);
        }
    }

    private String one(Path file, Work work) {
        try {
            Path target = targets.of(file);
            List<String> notes = work.on(file, target);
            targets.written(target);
            done++;
            return terminal.messages().get(notes.isEmpty() ? "cli.batch.done" : "cli.batch.noted", file, target,
                    String.join("", notes));
        } catch (Targets.Taken e) {
            return failed(file, terminal.messages().get(e.key(), e.target()), CommandLine.NOT_WRITTEN);
        } catch (Throwable e) {
            // on purpose everything: a fault of ours in one file, or its size, must not keep the others from being done
            LOG.log(Level.DEBUG, "{0} failed: {1}", file, e);
            Failure failure = Failure.of(e, file);
            return failed(file, terminal.sentence(failure), CommandLine.code(failure));
        }
    }

    private String failed(Object file, String sentence, int code) {
        failed++;
        worst = Math.max(worst, code);
        return terminal.messages().get("cli.batch.failed", file, sentence);
    }
}
