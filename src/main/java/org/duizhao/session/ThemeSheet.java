package org.duizhao.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.theme.Theme;

/**
 * A theme as it stands in its fields: also with what somebody wrote that is no value yet, such as half a date.
 *
 * @param written texts as they were written, by the path of the field, where the theme would put them otherwise
 */
public record ThemeSheet(Theme theme, Map<String, Written> written) {
    public ThemeSheet {
        written = Map.copyOf(written);
    }

    /** A text, and whether the theme could take it. */
    record Written(String text, boolean taken) {}

    static ThemeSheet of(Theme theme) {
        return new ThemeSheet(theme, Map.of());
    }

    public String text(ThemeField field) {
        Written own = written.get(field.path());
        return own == null ? field.read().apply(theme) : own.text();
    }

    ThemeSheet with(ThemeField field, String text) {
        Optional<Theme> changed = field.write().apply(theme, text);
        Theme now = changed.orElse(theme);
        Map<String, Written> others = new HashMap<>(written);
        if (changed.isPresent() && field.read().apply(now).equals(text)) {
            others.remove(field.path());
        } else {
            others.put(field.path(), new Written(text, changed.isPresent()));
        }
        return new ThemeSheet(now, others);
    }

    /** Another structure; what lists hold may stand in other fields then. */
    ThemeSheet with(Theme changed) {
        Map<String, Written> kept = new HashMap<>(written);
        kept.keySet().removeIf(path -> path.contains("["));
        return new ThemeSheet(changed, kept);
    }

    /** What is wrong in fields, before the theme itself is looked at. */
    List<ThemeFault> faults() {
        return written.entrySet().stream().filter(entry -> !entry.getValue().taken())
                .map(entry -> new ThemeFault(kind(entry.getKey()), 1, 1, entry.getKey(), entry.getValue().text())).toList();
    }

    private static String kind(String path) {
        return path.equals("year") ? "year" : path.startsWith("validity") ? "day" : "number";
    }
}
