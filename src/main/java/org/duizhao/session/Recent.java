package org.duizhao.session;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A paper worked on lately.
 *
 * @param open    number of open points it had
 * @param missing whether the file is no longer there
 */
public record Recent(Path file, String title, String unit, Instant time, int open, boolean missing) {}
