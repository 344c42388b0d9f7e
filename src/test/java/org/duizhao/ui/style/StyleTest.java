package org.duizhao.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {
    private static final Pattern TOKEN = Pattern.compile("(-dz-[a-z-]+): (#[0-9A-F]{6,8});");
    private static final Pattern CLASS = Pattern.compile("\\.(dz-[a-z0-9-]+)");
    private static final Map<String, String> GROUNDS = Map.of(
            "ink", "desk ground card tint", "ink-soft", "desk ground card tint", "accent", "ground card tint",
            "on-accent", "accent", "done", "ground card", "missing", "ground card missing-ground",
            "error", "ground card", "card", "ink");

    private static String read(String resource) throws IOException {
        try (InputStream in = StyleTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> tokens(Palette appearance) throws IOException {
        return TOKEN.matcher(read(appearance.sheet())).results()
                .collect(Collectors.toMap(token -> token.group(1), token -> token.group(2)));
    }

    /** Relative luminance of WCAG 2.1. */
    private static double luminance(String colour) {
        double[] parts = Stream.of(1, 3, 5).mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)).toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @ParameterizedTest
    @EnumSource
    void textCanBeReadOnEveryGround(Palette appearance) throws IOException {
        Map<String, String> tokens = tokens(appearance);
        GROUNDS.forEach((ink, grounds) -> Arrays.stream(grounds.split(" ")).forEach(ground ->
                assertThat(contrast(tokens.get("-dz-" + ink), tokens.get("-dz-" + ground)))
                        .as(appearance + ": " + ink + " on " + ground).isGreaterThanOrEqualTo(4.5)));
    }

    @ParameterizedTest
    @EnumSource
    void themesHoldNothingButColours(Palette appearance) throws IOException {
        assertThat(read(appearance.sheet()).lines().filter(line -> !line.isBlank()))
                .allMatch(line -> line.equals(".root {") || line.equals("}") || TOKEN.matcher(line.strip()).matches());
    }

    @Test
    void bothThemesHaveTheSameTokensAndEachIsUsed() throws IOException {
        assertThat(tokens(Palette.DARK)).containsOnlyKeys(tokens(Palette.LIGHT).keySet());
        String window = read("/css/window.css");
        Set<String> used = Pattern.compile("-dz-[a-z-]+").matcher(window).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tokens(Palette.LIGHT)).containsKeys(used.toArray(String[]::new));
        assertThat(window).as("colours are tokens").doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b");
    }

    @Test
    void everyClassNameIsStyledAndEveryStyleIsNamed() throws Exception {
        Set<String> named = new TreeSet<>();
        for (Class<?> names : new Class<?>[] {StyleClass.class, Class.forName("org.duizhao.ui.control.ControlClass")}) {
            for (Field field : names.getDeclaredFields()) {
                field.setAccessible(true);
                named.add((String) field.get(null));
            }
        }
        Set<String> styled = CLASS.matcher(read("/css/window.css")).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(styled);
    }

    @Test
    void everyClassNameIsUsed() throws Exception {
        String sources = sources("src/main/java/org/duizhao/ui");
        for (String names : List.of("style.StyleClass", "control.ControlClass")) {
            Class<?> type = Class.forName("org.duizhao.ui." + names);
            assertThat(Arrays.stream(type.getDeclaredFields()).map(field -> type.getSimpleName() + "." + field.getName()))
                    .allMatch(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(sources).find());
        }
    }

    /** Their names stand where they are used. */
    @ParameterizedTest
    @ValueSource(strings = {"preview", "dialog"})
    void everyStyleOfTheSmallSheetsIsUsed(String sheet) throws IOException {
        String sources = sources("src/main/java/org/duizhao/ui/" + sheet);
        Set<String> styled = Pattern.compile("\\.((?:notice|question|page|preview)[a-z-]*)").matcher(read("/css/" + sheet + ".css"))
                .results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(styled).hasSizeGreaterThan(5)
                .allMatch(name -> sources.contains('"' + name.replaceFirst("tone-.*", "tone-") + '"'));
    }

    private static String sources(String folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
