package org.duizhao.session;

import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/**
 * Where the theme of a draft that was opened comes from.
 *
 * @param name of the theme, as far as it is known; else blank
 */
public record ThemeOrigin(Place place, String name) {
    /** Where it is. */
    public enum Place {
        /** Among the themes of this computer. */
        HERE,
        /** In the draft's file alone. */
        CARRIED,
        /** In the draft's file, but not to be read. */
        DAMAGED,
        /** Nowhere. */
        NOWHERE
    }

    /**
     * @param theme the draft's, as it was found
     * @param lost  whether the file has one that cannot be read
     */
    static ThemeOrigin of(Papers papers, Draft draft, Theme theme, boolean lost) {
        if (papers.theme(draft.theme()).isPresent()) {
            return new ThemeOrigin(Place.HERE, theme.name());
        }
        return theme.isMissing()
                ? new ThemeOrigin(lost ? Place.DAMAGED : Place.NOWHERE, MissingTheme.name(draft))
                : new ThemeOrigin(Place.CARRIED, theme.name());
    }
}
