package org.duizhao.store;

import java.nio.file.Path;
import java.time.Instant;
import org.duizhao.model.Draft;

/**
 * A draft as autosave kept it.
 *
 * @param file     the file it was last read from or saved to, null for a draft that was never saved
 * @param fileHash hash of what the file held then, blank for a draft that was never saved
 */
public record Snapshot(Draft draft, Instant time, Path file, String fileHash) {}
