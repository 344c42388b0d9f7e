package org.duizhao.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.model.Draft;

/**
 * A draft and what goes with it, as autosave kept it.
 *
 * @param file     the file it was last read from or saved to, null for a draft that was never saved
 * @param fileHash hash of what the file held then, blank for a draft that was never saved
 * @param saving   the file that was being written then, with what it holds if that was finished
 */
public record Snapshot(Stored stored, Instant time, Path file, String fileHash, Optional<FileState> saving) {
    /** Of a draft with nothing besides, while no file was being written. */
    public Snapshot(Draft draft, Instant time, Path file, String fileHash) {
        this(new Stored(draft), time, file, fileHash, Optional.empty());
    }

    public Draft draft() {
        return stored.draft();
    }

    /** What its files may hold since then, the likeliest first. */
    public List<FileState> files() {
        return Stream.concat(saving.stream(), Stream.ofNullable(file).map(path -> new FileState(path, fileHash))).toList();
    }
}
