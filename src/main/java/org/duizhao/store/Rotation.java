package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Numbered files in a folder of ours, the number rising; only the newest are kept. */
final class Rotation {
    private final AtomicWriter writer;
    private final Path folder;
    private final String suffix;
    private final int kept;

    Rotation(AtomicWriter writer, Path folder, String suffix, int kept) {
        this.writer = writer;
        this.folder = folder;
        this.suffix = suffix;
        this.kept = kept;
    }

    /** The older ones go only after the new one is on the disk. */
    void add(byte[] bytes) throws IOException {
        writer.disk().createDirectories(folder);
        List<Path> before = newestFirst();
        long number = before.isEmpty() ? 1 : number(before.getFirst()) + 1;
        writer.write(folder.resolve(number + suffix), bytes);
        for (Path file : before.subList(Math.min(kept - 1, before.size()), before.size())) {
            writer.disk().delete(file);
        }
    }

    List<Path> newestFirst() throws IOException {
        return writer.disk().list(folder).stream().filter(this::isOurs)
                .sorted(Comparator.comparingLong(this::number).reversed()).toList();
    }

    private boolean isOurs(Path file) {
        return file.getFileName().toString().matches("\\d{1,18}\\Q" + suffix + "\\E");
    }

    private long number(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.length() - suffix.length()));
    }

    /** The newest goes last, so that a crash in between never makes an older one the newest. */
    void clear() throws IOException {
        for (Path file : newestFirst().reversed()) {
            writer.disk().delete(file);
        }
        writer.clean(folder);
        if (writer.disk().list(folder).isEmpty()) {
            writer.disk().delete(folder);
        }
    }
}
