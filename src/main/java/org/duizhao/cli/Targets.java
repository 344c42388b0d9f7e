package org.duizhao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where several files go: one folder, each under its own name with another ending. */
final class Targets {
    private final Path folder;
    private final String ending;
    private final boolean force;
    private final List<Path> written = new ArrayList<>();

    Targets(Path folder, String ending, boolean force) {
        this.folder = folder;
        this.ending = ending;
        this.force = force;
    }

    /** The place is not free. */
    static final class Taken extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Path target;

        /** @param key of the sentence that says by what */
        private Taken(String key, Path target) {
            super(key);
            this.target = target;
        }

        String key() {
            return getMessage();
        }

        Path target() {
            return target;
        }
    }

    Path of(Path file) throws Taken {
        String name = String.valueOf(file.toAbsolutePath().normalize().getFileName());
        Path target = folder.resolve(name.replaceFirst("(?<=.)\\.[^.]*$", "") + ending);
        if (written.stream().anyMatch(other -> isSame(other, target))) {
            throw new Taken("cli.batch.twice", target);
        }
        if (!force && Files.exists(target)) {
            throw new Taken("cli.batch.exists", target);
        }
        return target;
    }

    /** Names that differ may still be one file, where large and small letters are the same. */
    private static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other) || Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void written(Path target) {
        written.add(target);
    }
}
