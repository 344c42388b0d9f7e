package org.duizhao.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Writes into files that have several names: a new file of one name would leave the old content under the others. As this cannot
 * be done in one step, the new content lies whole beside the file before, under a name that tells what it is for, and stays
 * there until the file is whole again.
 */
final class InPlace {
    private static final Logger LOG = System.getLogger(InPlace.class.getName());
    private static final int MAX_BYTES = 1 << 28;

    private final Disk disk;
    private final TemporaryNames names;

    InPlace(Disk disk, TemporaryNames names) {
        this.disk = disk;
        this.names = names;
    }

    /** @throws IOException if it failed; the old content is there, or could not be put back and the copy of the new one is */
    void write(Path target, byte[] bytes) throws IOException {
        byte[] old = BoundedFile.read(disk, target, MAX_BYTES);
        Path copy = copy(target, old, bytes);
        try {
            put(target, bytes);
        } catch (IOException e) {
            putBack(target, old, copy, e);
            throw e;
        }
        forget(copy);
    }

    /** It has the name of a copy only when it is whole and on the disk. */
    private Path copy(Path target, byte[] old, byte[] bytes) throws IOException {
        Path copy = target.resolveSibling(names.copyFor(target, old));
        Path begun = target.resolveSibling(names.next());
        try {
            disk.write(begun, bytes, target);
            disk.force(begun);
            if (!Arrays.equals(disk.read(begun, bytes.length + 1), bytes)) {
                throw new IOException("not read as it was written: " + begun);
            }
            disk.move(begun, copy);
            disk.forceDirectory(target.getParent());
            return copy;
        } catch (IOException e) {
            forget(begun);
            forget(copy);
            throw e;
        }
    }

    private void put(Path target, byte[] bytes) throws IOException {
        disk.overwrite(target, bytes);
        disk.force(target);
    }

    private void putBack(Path target, byte[] old, Path copy, IOException because) {
        try {
            put(target, old);
            forget(copy);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private void forget(Path file) {
        try {
            disk.delete(file);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "{0} stays: {1}", file, e);
        }
    }

    /** The whole content of a file that is not whole itself, if that is because a crash came while it was overwritten. */
    Optional<byte[]> interrupted(Path target) throws IOException {
        Optional<Path> copy = copies(target).stream().findFirst();
        return copy.isPresent() ? Optional.of(disk.read(copy.get(), MAX_BYTES)) : Optional.empty();
    }

    private List<Path> copies(Path target) throws IOException {
        return disk.list(target.getParent()).stream()
                .filter(file -> TemporaryNames.isCopyFor(target, file.getFileName().toString())).toList();
    }

    /** Removes what is not needed any more, since the file was written anew. */
    void written(Path target) {
        try {
            copies(target).forEach(this::forget);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "copies for {0} stay: {1}", target, e);
        }
    }

    /** Removes from a folder the copies for files that are whole: as they were before, or as the copy is. */
    void clean(List<Path> files, LongPredicate living) throws IOException {
        for (Path copy : files.stream().filter(file -> names.isStrayCopy(file.getFileName().toString(), living)).toList()) {
            Optional<Path> target = files.stream()
                    .filter(file -> TemporaryNames.isCopyFor(file, copy.getFileName().toString())).findFirst();
            if (target.isPresent() && isWhole(target.get(), copy)) {
                disk.delete(copy);
            }
        }
    }

    private boolean isWhole(Path target, Path copy) throws IOException {
        byte[] content = disk.read(target, MAX_BYTES);
        return TemporaryNames.isBefore(content, copy.getFileName().toString())
                || Arrays.equals(content, disk.read(copy, MAX_BYTES));
    }
}
