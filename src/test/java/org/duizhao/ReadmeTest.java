package org.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for strangers names only what is there. */
class ReadmeTest {
    private static final Pattern FILE = Pattern.compile("(?:(?<![\\w./])(?:src|resources|packaging|\\.ci)/|pom\\.xml)[\\w./-]*(?<![.])");
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern CLASS = Pattern.compile("(?<![\\w.-])(?:[a-z]+\\.)*([A-Z][a-z]\\w+)(?:\\.[A-Z]\\w*)*");
    private static final Pattern TEST = Pattern.compile("-Dtest='?(\\w+)");
    /** Words between code marks that look like classes. */
    private static final Set<String> NO_CLASSES = Set.of("Apache", "WxH");

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file)).replace('\\', '/');
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(match.groupCount()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - 5)).collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/CONTRIBUTING.md", "packaging/BEFORE-RELEASE.md"})
    void everyFileAndClassIsThere(String file) throws IOException {
        String text = text(file);
        Set<String> files = all(FILE, text);
        assertThat(files).isNotEmpty().allSatisfy(one -> assertThat(Path.of(one)).exists());
        Set<String> classes = QUOTED.matcher(text).results().map(match -> match.group(1)).filter(words -> !words.contains("~") && !words.contains("%"))
                .flatMap(words -> CLASS.matcher(words).results().map(match -> match.group(1))).collect(Collectors.toSet());
        classes.addAll(all(TEST, text));
        classes.removeAll(NO_CLASSES);
        assertThat(sources()).containsAll(classes);
    }

    @Test
    void theMapShowsEveryPackage() throws IOException {
        String readme = text("README.md");
        String map = readme.substring(readme.indexOf("## Map"), readme.indexOf("A theme of one's own"));
        try (Stream<Path> packages = Files.list(Path.of("src/main/java/org/duizhao"))) {
            List<String> names = packages.filter(Files::isDirectory).map(one -> one.getFileName().toString()).toList();
            assertThat(names).hasSizeGreaterThan(10).allSatisfy(name ->
                    assertThat(map).containsAnyOf("`" + name + "`", "`" + name + ".*`"));
        }
    }

    @Test
    void theVersionHasItsHeadingAmongTheChanges() throws IOException {
        String version = all(Pattern.compile("\n  <version>(.*)</version>"), text("pom.xml")).iterator().next();
        assertThat(all(Pattern.compile("(?m)^## (\\d+\\.\\d+\\.\\d+)"), text("packaging/CHANGELOG.md"))).contains(version);
    }
}
