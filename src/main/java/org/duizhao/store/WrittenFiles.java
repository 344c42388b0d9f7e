package org.duizhao.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which draft was last written to which file, so that the backups of a file are found though the file itself cannot be read.
 * Any number of threads.
 */
final class WrittenFiles {
    static final int KEPT = 500;

    private final OwnFile file;

    private record Entry(String file, String draft) {}

    WrittenFiles(AtomicWriter writer, Path file, InstantSource clock) {
        this.file = new OwnFile(writer, file, clock);
    }

    /** Nothing is written if it is known already. */
    synchronized void note(Path written, String draft) throws UnwritableFile {
        Entry entry = new Entry(absolute(written), draft);
        List<Entry> entries = new ArrayList<>(entries());
        if (!entries.contains(entry)) {
            entries.removeIf(other -> other.file().equals(entry.file()));
            entries.addFirst(entry);
            file.write(Json.bytes(entries.subList(0, Math.min(KEPT, entries.size()))));
        }
    }

    synchronized Optional<String> draftIn(Path written) {
        return entries().stream().filter(entry -> entry.file().equals(absolute(written))).map(Entry::draft).findFirst();
    }

    /** Last written to first. */
    synchronized List<Path> of(String draft) {
        return entries().stream().filter(entry -> entry.draft().equals(draft)).map(entry -> Path.of(entry.file())).toList();
    }

    private List<Entry> entries() {
        return file.read(WrittenFiles::entries, List.of());
    }

    private static List<Entry> entries(byte[] bytes) throws Malformed {
        List<Entry> entries = Arrays.asList(Json.read(bytes, Entry[].class));
        try {
            entries.forEach(entry -> Path.of(entry.file()));
        } catch (InvalidPathException e) {
            throw new Malformed(e);
        }
        return entries;
    }

    private static String absolute(Path written) {
        return written.toAbsolutePath().normalize().toString();
    }
}
