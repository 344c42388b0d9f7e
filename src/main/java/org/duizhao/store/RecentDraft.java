package org.duizhao.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A draft on the start page.
 *
 * @param missing whether the file is not there at the moment
 */
public record RecentDraft(Path file, String title, String unit, Instant time, State state, boolean missing) {
    /** How far the paper was. */
    public enum State {
        EMPTY,
        BEGUN,
        COMPLETE
    }
}
