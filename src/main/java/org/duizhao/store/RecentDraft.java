package org.duizhao.store;

import java.nio.file.Path;
import java.time.Instant;

/** A draft on the start page. */
public record RecentDraft(Path file, String title, String unit, Instant time, State state) {
    /** How far the paper was. */
    public enum State {
        EMPTY,
        BEGUN,
        COMPLETE
    }
}
