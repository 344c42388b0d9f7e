package org.duizhao.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lists of one file: {@code [name]} begins a list, each line below is an entry, and a line that begins with {@code #} says
 * what they are for. The order is kept: the first entry that fits is taken.
 */
public final class WordLists {
    private final String file;
    private final Map<String, List<String>> lists;

    private WordLists(String file, Map<String, List<String>> lists) {
        this.file = file;
        this.lists = lists;
    }

    /** @throws IllegalStateException if there is no such file: the program is not whole */
    public static WordLists read(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream("/words/" + file + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no words " + file);
            }
            return new WordLists(file, lists(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> lists(String text) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> last = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(one -> !one.isEmpty() && !one.startsWith("#")).toList()) {
            if (line.startsWith("[")) {
                last = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), last);
            } else {
                last.add(line);
            }
        }
        return lists;
    }

    public Set<String> names() {
        return lists.keySet();
    }

    /** @throws IllegalStateException if there is no such list: the program is not whole */
    public List<String> list(String name) {
        List<String> words = lists.getOrDefault(name, List.of());
        if (words.isEmpty()) {
            throw new IllegalStateException("no words " + file + " " + name);
        }
        return List.copyOf(words);
    }

    /** The entries of a list as a group of a pattern that does not count. */
    public String either(String name) {
        return "(?:" + String.join("|", list(name)) + ")";
    }
}
