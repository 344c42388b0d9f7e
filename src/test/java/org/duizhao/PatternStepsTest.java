package org.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A regular expression that goes back over a text for each of its characters takes minutes for a long line of blanks, marks or
 * one repeated word, and files bring such lines. So the steps of every pattern of the program are counted, over long
 * repetitions of the characters and words it is made of: with twice the text there may be about twice the steps. A pattern
 * that is only matched with whole texts says so with ^.
 */
class PatternStepsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");
    private static final int SHORT = 300;
    private static final int LONG = 600;
    /** Steps for each character of a short text; below them a pattern cannot be going back over all of it each time. */
    private static final int FEW = 75;
    /** Steps in proportion to the text give 2, to its square 4. */
    private static final double MOST_GROWTH = 3;
    /** Of groups that are repeated: each round takes a part of the stack unless the repetition is possessive. */
    private static final int ROUNDS = 3_000;
    private static final int STACK = 160 << 10;

    private static final List<String> USUAL = List.of(" ", "　", "\t", "\n", "1", "a", "一", "字", "，", "。", "、", "（", "“", "【", "*", "-", ".",
            "1 ", "，字", "字 ", "“字", "<w ", "\n ");
    private static final List<String> BEFORE = List.of("", "字", "（");
    private static final List<String> BEHIND = List.of("", "。字");
    private static final Pattern MADE_OF = Pattern.compile("\\p{IsHan}{1,6}|[A-Za-z]{2,}|[^\\x00-\\x7f]");
    private static final Pattern INLINE = Pattern.compile("\\.(replaceAll|replaceFirst|split|matches)\\(\"((?:[^\"\\\\]|\\\\.){2,})\"[,)]");

    /** Counts what a matcher looks at, and gives up far behind what is asked about. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > 10_000_000) {
                throw new IllegalStateException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void theStepsOfEveryPatternGrowWithTheTextAlone() throws Exception {
        Map<String, Pattern> patterns = all();
        assertThat(patterns).hasSizeGreaterThan(150);
        assertThat(patterns.entrySet().parallelStream().flatMap(pattern -> slow(pattern.getKey(), pattern.getValue()).stream())).isEmpty();
    }

    @Test
    void itSeesAPatternThatGoesBackOverTheTextAndOneThatFillsTheStack() {
        assertThat(slow("a", Pattern.compile("[ 　]+(?=字)"))).hasSize(1);
        assertThat(slow("b", Pattern.compile("^(?:代|副)*主任"))).hasSize(1);
        assertThat(slow("c", Pattern.compile("^[ 　]+字"))).isEmpty();
        assertThat(slow("d", Pattern.compile("^(?:代|副)*+主任"))).isEmpty();
    }

    /** @return what it is slow with; nothing, or the first that was found */
    private static List<String> slow(String name, Pattern pattern) {
        Set<String> units = new LinkedHashSet<>(USUAL);
        MADE_OF.matcher(pattern.pattern()).results().map(MatchResult::group).forEach(units::add);
        for (String unit : units) {
            for (String before : BEFORE) {
                for (String behind : BEHIND) {
                    if (steps(pattern, before, unit, SHORT, behind) > FEW * SHORT && steps(pattern, before, unit, 2 * LONG, behind)
                            > MOST_GROWTH * steps(pattern, before, unit, LONG, behind)) {
                        return List.of(name + ": " + before + unit + "…" + behind);
                    }
                }
            }
            if (fillsStack(pattern, unit)) {
                return List.of(name + " fills the stack: " + unit + "…");
            }
        }
        return List.of();
    }

    private static boolean fillsStack(Pattern pattern, String unit) {
        AtomicBoolean full = new AtomicBoolean();
        Thread thread = new Thread(null, () -> {
            try {
                pattern.matcher(unit.repeat(ROUNDS)).lookingAt();
            } catch (StackOverflowError e) {
                full.set(true);
            }
        }, "patterns", STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return full.get();
    }

    private static long steps(Pattern pattern, String before, String unit, int length, String behind) {
        Counted text = new Counted(before + unit.repeat(length / unit.length()) + behind);
        try {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                // all that are found count
            }
            matcher.matches();
        } catch (IllegalStateException e) {
            return Long.MAX_VALUE / 4 * (length == LONG ? 1 : 4);
        }
        return text.steps;
    }

    /** Those that classes hold, by the names of their fields, and those that are written where they are used. */
    private static Map<String, Pattern> all() throws IOException, ReflectiveOperationException {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (Path file : files(CLASSES, ".class")) {
            String name = CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
            for (Field field : Class.forName(name, false, PatternStepsTest.class.getClassLoader()).getDeclaredFields()) {
                // a control cannot be initialised without a window; none of them keeps patterns in a list
                if (Modifier.isStatic(field.getModifiers()) && (field.getType() == Pattern.class || !name.contains(".ui."))) {
                    field.setAccessible(true);
                    add(patterns, name + "." + field.getName(), field.get(null));
                }
            }
        }
        for (Path file : files(SOURCES, ".java")) {
            INLINE.matcher(Files.readString(file)).results().forEach(use -> {
                // the number of a character is the same to Java and to a pattern
                String expression = use.group(2).replaceAll("(?<!\\\\)\\\\u", "\\\\\\\\u").translateEscapes();
                patterns.put(SOURCES.relativize(file) + " " + expression,
                        Pattern.compile(use.group(1).equals("matches") ? "^(?:" + expression + ")" : expression));
            });
        }
        return patterns;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("org/duizhao"))) {
            return files.filter(file -> file.toString().endsWith(ending) && !file.toString().endsWith("-info" + ending)).toList();
        }
    }

    private static void add(Map<String, Pattern> patterns, String name, Object value) throws ReflectiveOperationException {
        switch (value) {
            case null -> { }
            case Pattern pattern -> patterns.put(name, pattern);
            case Map<?, ?> map -> {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    add(patterns, name + "." + entry.getKey(), entry.getValue());
                }
            }
            case Collection<?> several -> add(patterns, name, several.toArray());
            case Object[] several -> {
                for (int i = 0; i < several.length; i++) {
                    add(patterns, name + "." + i, several[i]);
                }
            }
            case Object one when one.getClass().getName().startsWith("org.duizhao.") -> {
                for (Field field : one.getClass().getDeclaredFields()) {
                    if (field.getType() == Pattern.class) {
                        field.setAccessible(true);
                        add(patterns, name + "." + field.getName(), field.get(one));
                    }
                }
            }
            default -> { }
        }
    }
}
