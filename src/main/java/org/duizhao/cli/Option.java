package org.duizhao.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can stand behind a command beside its files. Help, completion and manual follow this table; a test compares them. */
enum Option {
    TARGET("-o", Value.PATH),
    TO("--to", Value.CHOICE, "docx", "pdf", "txt"),
    FORCE("--force", Value.NONE),
    THEME("--theme", Value.TEXT),
    PROFILE("--profile", Value.CHOICE, "word", "lo"),
    JSON("--json", Value.NONE),
    FOLDER("--out", Value.PATH),
    SIZE("--size", Value.TEXT),
    DARK("--dark", Value.NONE);

    /** What follows an option. */
    enum Value {
        NONE,
        PATH,
        TEXT,
        /** One of a few words. */
        CHOICE
    }

    private final String word;
    private final Value value;
    private final List<String> choices;

    Option(String word, Value value, String... choices) {
        this.word = word;
        this.value = value;
        this.choices = List.of(choices);
    }

    static Optional<Option> of(String word) {
        return Stream.of(values()).filter(option -> option.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    Value value() {
        return value;
    }

    /** Empty unless it is one of a few words. */
    List<String> choices() {
        return choices;
    }
}
