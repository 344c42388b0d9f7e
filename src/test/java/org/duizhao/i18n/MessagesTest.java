package org.duizhao.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages are complete, and no key is asked for that is not there. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("get\\(\\s*\"([a-z][\\w.]*\\w)\"\\s*[,)]");
    private static final Pattern BUTTON = Pattern.compile("(?:button|heading|small)\\(\"([a-z]\\w*\\.[\\w.]*\\w)\"");
    private static final Pattern LABEL = Pattern.compile("\"(edit\\.\\w+)\"");

    private static Properties read(String language) throws IOException {
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("resources/i18n/messages_" + language + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }

    private static Set<String> asked() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                for (Pattern pattern : List.of(KEY, BUTTON, LABEL)) {
                    pattern.matcher(text).results().forEach(match -> keys.add(match.group(1)));
                }
            }
        }
        return keys;
    }

    private static Set<String> holes(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyAskedForIsThere() throws IOException {
        assertThat(asked()).hasSizeGreaterThan(80);
        assertThat(read("zh").stringPropertyNames()).containsAll(asked());
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties chinese = read("zh");
        Properties english = read("en");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(holes(english.getProperty(key))).as(key).isEqualTo(holes(chinese.getProperty(key)));
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String language : List.of("zh", "en")) {
            List<String> keys = Files.readAllLines(Path.of("resources/i18n/messages_" + language + ".properties"),
                            StandardCharsets.UTF_8).stream()
                    .filter(line -> line.contains("=")).map(line -> line.substring(0, line.indexOf('='))).toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void nobodyIsShoutedAt() throws IOException {
        assertThat(read("zh").values().stream().map(Object::toString)).noneMatch(text -> text.contains("！"));
    }
}
