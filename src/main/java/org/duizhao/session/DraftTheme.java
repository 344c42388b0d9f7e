package org.duizhao.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/**
 * Which theme an open draft has: the one kept here, else the one it came with or had before, so that it stays what it is when a
 * theme is deleted. To each open draft its own, since two can carry different themes under one id.
 */
final class DraftTheme implements Function<Draft, Theme> {
    private final Papers papers;
    /** By their ids. */
    private final Map<String, Theme> known = new HashMap<>();

    DraftTheme(Papers papers, Optional<Theme> carried) {
        this.papers = papers;
        carried.ifPresent(theme -> known.put(theme.id(), theme));
    }

    @Override
    public Theme apply(Draft draft) {
        Theme theme = papers.themeOf(draft, Optional.ofNullable(known.get(draft.theme())));
        MissingTheme.unless(theme).ifPresent(found -> known.put(found.id(), found));
        return theme;
    }
}
