package org.duizhao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the program has kept for after a crash, while it goes on keeping. */
public final class KeptFiles {
    private KeptFiles() {}

    /** Whether some words stand in any of it. @param recovery the folder of all that is kept */
    public static boolean hold(Path recovery, String text) {
        if (!Files.isDirectory(recovery)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(recovery)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
                if (Files.readString(file).contains(text)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | UncheckedIOException e) {
            return false; // gone while it was looked at
        }
    }
}
