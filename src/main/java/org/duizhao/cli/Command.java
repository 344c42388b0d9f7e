package org.duizhao.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The first word of a call, and the options it knows. Launchers, help, completion and manual follow this table. */
enum Command {
    IMPORT(Option.TARGET, Option.THEME, Option.FORCE, Option.JSON),
    EXPORT(Option.TARGET, Option.TO, Option.FORCE),
    /** Promised to other programs; there is nothing behind it yet. */
    CHECK(Option.JSON),
    PAGINATE(Option.PROFILE, Option.JSON),
    /** The only one that needs JavaFX. */
    TOUR(Option.FOLDER, Option.SIZE, Option.DARK);

    private final Set<Option> options;

    Command(Option... options) {
        this.options = Set.of(options);
    }

    static Optional<Command> of(String word) {
        return Arrays.stream(values()).filter(command -> command.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<Option> options() {
        return options;
    }
}
