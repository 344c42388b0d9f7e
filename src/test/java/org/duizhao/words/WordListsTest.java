package org.duizhao.words;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of words are whole, and every list is asked for. */
class WordListsTest {
    private static final Path FOLDER = Path.of("resources/words");
    /** How many entries each list has: who adds or takes away a word says so here. */
    private static final Map<String, Integer> SIZES = new TreeMap<>(Map.ofEntries(
            entry("fonts.fangsong", 6), entry("fonts.kai", 4), entry("fonts.titleSong", 3), entry("fonts.hei", 3),
            entry("fonts.song", 3),
            entry("papers.personalMatters", 9), entry("papers.case", 1), entry("papers.causes", 8),
            entry("papers.measures", 7), entry("papers.opinions", 5), entry("papers.problems", 7),
            entry("papers.headingEnd", 17), entry("papers.title", 7), entry("papers.addressed", 11),
            entry("papers.noName", 21), entry("papers.nameLabel", 10), entry("papers.opening", 10), entry("papers.lead", 14),
            entry("papers.term", 3), entry("papers.termLabel", 16), entry("papers.bodyVoice", 2),
            entry("posts.rank", 9), entry("posts.post", 30), entry("posts.party", 5),
            entry("titles.word", 10)));
    /** Those that are searched for anywhere, so that an entry which holds another can never tell anything. */
    private static final List<String> SEARCHED = List.of("personalMatters", "case", "causes", "measures", "opinions", "problems",
            "title", "opening", "bodyVoice");

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
        }
    }

    @Test
    void noEntryIsLost() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (String file : files()) {
            WordLists lists = WordLists.read(file);
            lists.names().forEach(name -> sizes.put(file + "." + name, lists.list(name).size()));
        }
        assertThat(sizes).isEqualTo(SIZES);
    }

    @Test
    void everyListIsAskedFor() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        for (String file : files()) {
            assertThat(sources).contains("WordLists.read(\"" + file + "\")");
            assertThat(WordLists.read(file).names()).allMatch(name -> sources.indexOf("(\"" + name + "\")") >= 0);
        }
    }

    @Test
    void noEntrySaysWhatAnotherSays() throws IOException {
        for (String file : files()) {
            WordLists lists = WordLists.read(file);
            for (String name : lists.names()) {
                List<String> words = lists.list(name);
                assertThat(words).as(name).doesNotHaveDuplicates();
                Set<String> hidden = new HashSet<>();
                for (int at = 0; at < words.size(); at++) {
                    String word = words.get(at);
                    if (words.subList(0, at).stream().anyMatch(word::startsWith)
                            || SEARCHED.contains(name) && words.stream().anyMatch(other -> !other.equals(word) && word.contains(other))) {
                        hidden.add(word);
                    }
                }
                assertThat(hidden).as("never reached in " + name).isEmpty();
            }
        }
    }

    /** They go into patterns as they are. */
    @Test
    void wordsAreNoPatterns() throws IOException {
        for (String file : files()) {
            WordLists lists = WordLists.read(file);
            lists.names().forEach(name -> assertThat(lists.list(name)).as(name).allMatch(word -> word.matches("[\\p{IsHan}\\w ,-]+")));
        }
    }

    @Test
    void everyFileSaysWhatItIsFor() throws IOException {
        for (String file : files()) {
            assertThat(Files.readString(FOLDER.resolve(file + ".txt"))).startsWith("# ");
        }
    }

    @Test
    void whatIsNotThereIsSaidAtOnce() {
        assertThatIllegalStateException().isThrownBy(() -> WordLists.read("nothing"));
        assertThatIllegalStateException().isThrownBy(() -> WordLists.read("posts").list("nothing"));
        assertThat(WordLists.read("posts").either("party")).isEqualTo("(?:党组|党委|党支部|支部|机关党委)");
    }
}
