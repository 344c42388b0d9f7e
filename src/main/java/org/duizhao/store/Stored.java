package org.duizhao.store;

import java.util.Optional;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/**
 * A draft as it was found in a file.
 *
 * @param hash      of the draft as written; equal in two files exactly if they hold the same
 * @param theme     the draft's theme as the file carries it
 * @param themeLost whether the file carries one that cannot be read
 */
public record Stored(Draft draft, String hash, Optional<Theme> theme, boolean themeLost) {
    /** One whose file carries no theme. */
    public Stored(Draft draft, String hash) {
        this(draft, hash, Optional.empty(), false);
    }
}
