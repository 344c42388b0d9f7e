package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells files from what only has the name of one: reading a pipe or a device may never end, replacing it breaks the system. */
public final class RegularFile {
    private RegularFile() {}

    /**
     * Looks at what a file is, at the end of its links, without opening it; says nothing of one that is not there.
     *
     * @throws UnreadableFile if it is a folder or something special
     */
    public static void check(Path file) throws UnreadableFile {
        if (Files.isDirectory(file)) {
            throw new UnreadableFile(UnreadableFile.Reason.FOLDER, file, null);
        }
        if (isSpecial(file)) {
            throw new UnreadableFile(UnreadableFile.Reason.SPECIAL, file, null);
        }
    }

    private static boolean isSpecial(Path file) throws UnreadableFile {
        try {
            return Files.exists(file) && (!Files.isRegularFile(file) || isOfSystem(file.toRealPath()));
        } catch (IOException e) {
            throw UnreadableFile.of(file, e);
        }
    }

    /** Linux calls regular what it makes up while it is read, some of it without end. */
    private static boolean isOfSystem(Path real) {
        return real.startsWith("/proc") || real.startsWith("/sys");
    }
}
