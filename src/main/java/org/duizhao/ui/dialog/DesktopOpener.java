package org.duizhao.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Hands a file to the program the system has for it. Never waits; the answer comes later, on any thread. */
public interface DesktopOpener {
    /** How it went. */
    enum Answer {
        STARTED(null),
        FILE_MISSING("opener.fileMissing"),
        NO_PROGRAM("opener.noProgram");

        private final String key;

        Answer(String key) {
            this.key = key;
        }

        /** Message key of the sentence about a failure, with the file name as its argument. */
        public Optional<String> failureKey() {
            return Optional.ofNullable(key);
        }
    }

    CompletableFuture<Answer> open(Path file);

    CompletableFuture<Answer> showInFolder(Path file);
}
