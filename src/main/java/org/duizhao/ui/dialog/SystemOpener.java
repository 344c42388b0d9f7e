package org.duizhao.ui.dialog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Opens files through a small program that each system has for it; java.awt would bring a second window toolkit. */
public final class SystemOpener implements DesktopOpener {
    /** Seconds after which a program that is still running counts as started. */
    private static final long PATIENCE = 3;

    private final Desktop desktop;
    private final Starter starter;

    /** Systems that differ in how a file is opened. */
    enum Desktop {
        WINDOWS,
        MAC,
        OTHER;

        static Desktop named(String osName) {
            String name = osName.toLowerCase(Locale.ROOT);
            return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : OTHER;
        }
    }

    /** Starts a program. */
    @FunctionalInterface
    interface Starter {
        Process start(List<String> command) throws IOException;
    }

    public SystemOpener() {
        this(Desktop.named(System.getProperty("os.name")), command -> new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    SystemOpener(Desktop desktop, Starter starter) {
        this.desktop = desktop;
        this.starter = starter;
    }

    @Override
    public CompletableFuture<Answer> open(Path file) {
        return start(file, switch (desktop) {
            case WINDOWS -> List.of("explorer", file.toAbsolutePath().toString());
            case MAC -> List.of("open", file.toAbsolutePath().toString());
            case OTHER -> List.of("xdg-open", file.toAbsolutePath().toString());
        });
    }

    @Override
    public CompletableFuture<Answer> showInFolder(Path file) {
        Path full = file.toAbsolutePath();
        return start(file, switch (desktop) {
            case WINDOWS -> List.of("explorer", "/select," + full);
            case MAC -> List.of("open", "-R", full.toString());
            case OTHER -> List.of("xdg-open", full.getParent().toString());
        });
    }

    private CompletableFuture<Answer> start(Path file, List<String> command) {
        return CompletableFuture.supplyAsync(
                () -> Files.exists(file) ? run(command) : Answer.FILE_MISSING, Thread::startVirtualThread);
    }

    private Answer run(List<String> command) {
        try {
            Process process = starter.start(command);
            // explorer says 1 even when all went well
            boolean failed = process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() != 0
                    && desktop != Desktop.WINDOWS;
            return failed ? Answer.NO_PROGRAM : Answer.STARTED;
        } catch (IOException e) {
            // the program is not there: that is the answer
            return Answer.NO_PROGRAM;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.STARTED;
        }
    }
}
