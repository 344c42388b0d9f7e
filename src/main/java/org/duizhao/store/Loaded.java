package org.duizhao.store;

import java.util.Optional;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/**
 * What was found in a file.
 *
 * @param hash      of the draft as written; equal in two files exactly if they hold the same
 * @param themeLost whether the file carries a theme that cannot be read
 * @param lost      whether it carries anything else that cannot be read
 */
public record Loaded(Stored stored, String hash, boolean themeLost, boolean lost) {
    /** One that nothing is missing from. */
    public Loaded(Stored stored, String hash) {
        this(stored, hash, false, false);
    }

    public Draft draft() {
        return stored.draft();
    }

    /** The draft's theme as the file carries it. */
    public Optional<Theme> theme() {
        return stored.theme();
    }
}
