package org.duizhao.session;

import java.util.List;
import java.util.Map;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.Validity;

/** Stands for the theme of a draft that is not installed here: it asks for nothing, and the draft opens all the same. */
final class MissingTheme {
    /** No theme of a real year has it. */
    private static final int NO_YEAR = 0;

    private MissingTheme() {}

    static Theme of(String id) {
        return new Theme(id, id, NO_YEAR, "", Map.of(), List.of(), List.of(), Limits.NONE, List.of(), Validity.ALWAYS, false,
                "");
    }

    static boolean is(Theme theme) {
        return theme.year() == NO_YEAR;
    }
}
