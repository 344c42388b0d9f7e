package org.duizhao.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.duizhao.model.SavedLooks;
import tools.jackson.databind.JsonNode;

/** The looks a person has kept for further papers. Any number of threads. */
public final class LookFile {
    /** 1: looks and the usual one. */
    private static final int FORMAT = 1;

    private final OwnFile file;

    private record Written(int format, SavedLooks saved) {}

    public LookFile(Places places) {
        this(new AtomicWriter(), places.looks(), InstantSource.system());
    }

    LookFile(AtomicWriter writer, Path path, InstantSource clock) {
        file = new OwnFile(writer, path, clock);
    }

    /** None if there is no file, or if it could not be read and was set aside. */
    public synchronized SavedLooks read() {
        return file.read(LookFile::saved, SavedLooks.NONE);
    }

    private static SavedLooks saved(byte[] bytes) throws Malformed {
        JsonNode tree = Json.tree(bytes);
        if (tree.path("format").isInt() && tree.path("format").intValue() > FORMAT) {
            throw new Malformed(UnreadableFile.Reason.NEWER, "format " + tree.path("format").intValue());
        }
        return Json.fromTree(tree, Written.class).saved();
    }

    /** Tries whether it could be written; the settings lie beside it. */
    public void tryFolder() throws UnwritableFile {
        file.tryFolder();
    }

    public synchronized void write(SavedLooks looks) throws UnwritableFile {
        file.write(Json.bytes(new Written(FORMAT, looks)));
    }

    /** What was wrong with the file of the last reading; empty if nothing was. */
    public synchronized Optional<UnreadableFile> fault() {
        return file.fault();
    }

    /** Where that file has been moved; empty if it could not be. */
    public synchronized Optional<Path> setAside() {
        return file.aside();
    }
}
