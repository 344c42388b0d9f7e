package org.duizhao.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An unsaved state that an earlier run left behind. It stays on the disk until one of its two answers is given.
 *
 * @param older      whether a newer one was kept too but cannot be read
 * @param file       what its file holds now; empty if it has none, or that cannot be read
 * @param only       the lines that only the unsaved state has, in the order of the paper
 * @param onlyInFile those that only the file has
 * @param recover    opens it; its file stays as it is until it is saved
 * @param forget     throws it away
 */
public record LeftBehind(
        String title, Instant time, int characters, boolean older, Optional<InFile> file, List<String> only,
        List<String> onlyInFile, Runnable recover, Runnable forget) {
    /**
     * What a file holds.
     *
     * @param time    when it was written
     * @param changed whether it was written by somebody after the unsaved state was begun
     * @param held    whether another person, or another machine, has it open
     */
    public record InFile(Path path, Instant time, int characters, boolean changed, boolean held) {
        /** Whether the unsaved state is not to be saved to it, but opens as a copy. */
        public boolean isOthers() {
            return changed || held;
        }
    }
}
