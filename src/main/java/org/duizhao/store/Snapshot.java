package org.duizhao.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/**
 * A draft as autosave kept it.
 *
 * @param file     the file it was last read from or saved to, null for a draft that was never saved
 * @param fileHash hash of what the file held then, blank for a draft that was never saved
 * @param theme    the draft's theme, as far as it was known
 */
public record Snapshot(Draft draft, Instant time, Path file, String fileHash, Optional<Theme> theme) {
    /** Of a draft whose theme is not known. */
    public Snapshot(Draft draft, Instant time, Path file, String fileHash) {
        this(draft, time, file, fileHash, Optional.empty());
    }
}
