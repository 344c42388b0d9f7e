package org.duizhao.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands behind the name of a command: files and options. */
final class Arguments {
    private final List<String> files = new ArrayList<>();
    /** Blank for an option that takes none. */
    private final Map<Option, String> values = new EnumMap<>(Option.class);

    /** Behind a lone {@code --} everything is a file. */
    static Arguments of(List<String> words, Command command) throws WrongUse {
        Arguments read = new Arguments();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            Optional<Option> option = Option.of(word).filter(command.options()::contains);
            if (word.equals("--")) {
                read.files.addAll(words.subList(at + 1, words.size()));
                break;
            } else if (option.isEmpty()) {
                read.file(word);
            } else if (option.get().value() == Option.Value.NONE) {
                read.values.put(option.get(), "");
            } else if (at + 1 == words.size()) {
                throw new WrongUse("cli.wrong.noValue", word);
            } else if (read.values.put(option.get(), words.get(++at)) != null) {
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

    /** The only one. */
    Path file() throws WrongUse {
        if (files.size() > 1) {
            throw new WrongUse("cli.wrong.files", files.get(1));
        }
        return path(files().getFirst());
    }

    /** At least one; what is no name of a file in this locale is among them, so that it is told of by itself. */
    List<String> files() throws WrongUse {
        if (files.isEmpty()) {
            throw new WrongUse("cli.wrong.noFile");
        }
        return List.copyOf(files);
    }

    void noFile() throws WrongUse {
        if (!files.isEmpty()) {
            throw new WrongUse("cli.wrong.word", files.getFirst());
        }
    }

    Optional<String> value(Option option) {
        return Optional.ofNullable(values.get(option));
    }

    Optional<Path> path(Option option) throws WrongUse {
        Optional<String> word = value(option);
        return word.isPresent() ? Optional.of(path(word.get())) : Optional.empty();
    }

    boolean has(Option option) {
        return values.containsKey(option);
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
