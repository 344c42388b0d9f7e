package org.duizhao.session;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.duizhao.theme.Theme;

/**
 * One thing in a theme that is written in a field.
 *
 * @param path  as mistakes name it, such as {@code aspects[2].name}
 * @param read  what stands in the field
 * @param write the theme with another text; empty if the text is no such value
 */
public record ThemeField(
        String path, Function<Theme, String> read, BiFunction<Theme, String, Optional<Theme>> write) {
    /** A field that can hold any text. */
    static ThemeField text(String path, Function<Theme, String> read, BiFunction<Theme, String, Theme> write) {
        return new ThemeField(path, read, (theme, text) -> Optional.of(write.apply(theme, text)));
    }

    /** The field below which a mistake is told. */
    static String of(String faultPath) {
        String path = faultPath.replaceFirst("(?<=prompts)\\[\\d+]$", "").replaceFirst("^formulations.*", "formulations");
        return switch (path) {
            case "validity" -> "validity.to";
            case "limits.whole", "limits.problems", "limits.causes", "limits.problemsPerAspect" -> path + ".max";
            default -> path;
        };
    }
}
