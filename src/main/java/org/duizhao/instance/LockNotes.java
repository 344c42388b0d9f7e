package org.duizhao.instance;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.store.LockFile;

/**
 * What the lock file says of who holds the lock: its process, since when, and where its socket is. A process that has just
 * taken the lock has not said the last yet.
 */
record LockNotes(List<String> lines) {
    /** Stands for the socket of a process that could make none. */
    static final String NO_SOCKET = "-";

    static LockNotes read(Path lockFile) throws IOException {
        try {
            return new LockNotes(LockFile.read(lockFile));
        } catch (NoSuchFileException e) {
            return new LockNotes(List.of());
        }
    }

    /** As it was written; blank if it does not say. */
    String process() {
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    boolean hasNoSocket() {
        return lines.size() > 2 && lines.get(2).equals(NO_SOCKET);
    }

    Optional<Path> socket() {
        try {
            return lines.stream().skip(2).findFirst().map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty(); // damaged; a new one will be written
        }
    }
}
