package org.duizhao.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.Validity;

/**
 * Stands for the theme of a draft that is neither kept here nor carried by the draft: it asks for nothing, and the draft opens
 * all the same.
 */
final class MissingTheme {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final int NO_YEAR = 0;

    private MissingTheme() {}

    /** @param id of the theme; a year in it is that of the papers */
    static Theme of(String id) {
        return new Theme(id, "", year(id), "", Map.of(), List.of(), List.of(), Limits.NONE, List.of(), Validity.ALWAYS, false,
                "");
    }

    private static int year(String id) {
        Matcher year = YEAR.matcher(id);
        return !ThemeLibrary.isGiven(id) && year.find() ? Integer.parseInt(year.group()) : NO_YEAR;
    }

    /** What a draft can carry; nothing if its theme is missing. */
    static Optional<Theme> unless(Theme theme) {
        return Optional.of(theme).filter(one -> !one.isMissing());
    }

    /** What people may know the theme of a draft by, as far as the draft says it; blank if it does not. */
    static String name(Draft draft) {
        String year = draft.facts().text(Field.YEAR).strip();
        return (year.isEmpty() ? "" : year + "年度") + draft.facts().text(Field.MEETING).strip();
    }
}
