package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Who holds a lock.
 *
 * @param process number of the process, 0 if it does not say
 * @param since   {@link Instant#EPOCH} if it does not say
 */
public record Holder(long process, Instant since) implements Claim {
    static final Holder UNKNOWN = new Holder(0, Instant.EPOCH);

    /** As the first lines of a lock file have it. */
    static Holder in(Path lockFile) throws IOException {
        List<String> lines = LockFile.read(lockFile);
        try {
            return lines.size() < 2 ? UNKNOWN : new Holder(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)));
        } catch (NumberFormatException | DateTimeParseException e) {
            return UNKNOWN; // only told for diagnosis; it may be in the middle of writing it
        }
    }
}
