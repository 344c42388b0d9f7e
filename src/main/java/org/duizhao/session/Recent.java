package org.duizhao.session;

import java.nio.file.Path;
import java.time.Instant;

/** A paper worked on lately. @param complete whether nothing was open in it @param missing whether its file is known to be gone */
public record Recent(Path file, String title, String unit, Instant time, boolean complete, boolean missing) {}
