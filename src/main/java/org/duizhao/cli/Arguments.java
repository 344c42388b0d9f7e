package org.duizhao.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands behind the name of a command: one file and options. */
final class Arguments {
    private final List<String> files = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    /** Behind a lone {@code --} everything is a file. */
    static Arguments of(List<String> words, Set<String> withValue, Set<String> withoutValue) throws WrongUse {
        Arguments read = new Arguments();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (word.equals("--")) {
                read.files.addAll(words.subList(at + 1, words.size()));
                break;
            } else if (withoutValue.contains(word)) {
                read.flags.add(word);
            } else if (!withValue.contains(word)) {
                read.file(word);
            } else if (at + 1 == words.size()) {
                throw new WrongUse("cli.wrong.noValue", word);
            } else if (read.values.put(word, words.get(++at)) != null) {
                throw new WrongUse("cli.wrong.twice", word);
            }
        }
        return read;
    }

    private void file(String word) throws WrongUse {
        if (word.startsWith("-")) {
            throw new WrongUse("cli.wrong.option", word);
        }
        files.add(word);
    }

    Path file() throws WrongUse {
        if (files.isEmpty()) {
            throw new WrongUse("cli.wrong.noFile");
        }
        if (files.size() > 1) {
            throw new WrongUse("cli.wrong.files", files.get(1));
        }
        return path(files.getFirst());
    }

    void noFile() throws WrongUse {
        if (!files.isEmpty()) {
            throw new WrongUse("cli.wrong.word", files.getFirst());
        }
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    static Path path(String word) throws WrongUse {
        try {
            if (word.isEmpty()) {
                throw new WrongUse("cli.wrong.noFile");
            }
            return Path.of(word);
        } catch (InvalidPathException e) {
            WrongUse wrong = new WrongUse("cli.wrong.path", word);
            wrong.initCause(e);
            throw wrong;
        }
    }
}
