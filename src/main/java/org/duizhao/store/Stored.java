package org.duizhao.store;

import java.util.Optional;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/**
 * What a file holds: a draft and all that goes with it.
 *
 * @param theme of the draft, which the file carries; empty if it is not known
 */
public record Stored(Draft draft, Optional<Theme> theme, Attachments attachments) {
    /** A draft with nothing besides. */
    public Stored(Draft draft) {
        this(draft, Optional.empty());
    }

    /** A draft with nothing but its theme. */
    public Stored(Draft draft, Optional<Theme> theme) {
        this(draft, theme, Attachments.NONE);
    }

    /** Another draft, or another state of it, with what goes with this one. */
    public Stored with(Draft other) {
        return new Stored(other, theme, attachments);
    }
}
