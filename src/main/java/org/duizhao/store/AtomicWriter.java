package org.duizhao.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;

/**
 * Writes files so that a reader, or a crash at any moment, finds either the old content or the new, never a mixture:
 * a temporary file beside the target, forced to the disk, takes the target's name in one step; for a file of several names see
 * {@link InPlace}. Any number of threads.
 */
public final class AtomicWriter {
    private static final Logger LOG = System.getLogger(AtomicWriter.class.getName());
    private static final String RUN = owner() + UUID.randomUUID().toString().replace("-", "");
    private static final int ATTEMPTS = 5;
    /** As much as a small draft takes. */
    private static final int TRIAL_BYTES = 1 << 16;
    /** Nobody writes a file for as long as that. */
    private static final Duration LONG = Duration.ofDays(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

    private final Disk disk;
    private final TemporaryNames names;
    private final InPlace inPlace;
    private final Pause pause;

    /** Eight letters that say nothing of the machine and the person but which they are. */
    private static String owner() {
        String owner = Machine.here().id() + " " + System.getProperty("user.name", "");
        return Sha256.of(owner.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    /** Waits. */
    @FunctionalInterface
    interface Pause {
        void wait(Duration time) throws InterruptedException;
    }

    public AtomicWriter() {
        this(new RealDisk(), new TemporaryNames(ProcessHandle.current().pid(), RUN), Thread::sleep);
    }

    AtomicWriter(Disk disk, TemporaryNames names, Pause pause) {
        this.disk = disk;
        this.names = names;
        inPlace = new InPlace(disk, names);
        this.pause = pause;
    }

    Disk disk() {
        return disk;
    }

    /**
     * Writes a file whose folder exists; permissions, symbolic links and hard links stay. What a crash left in the folder is
     * removed first.
     *
     * @throws UnwritableFile if it failed; the old content is as it was
     */
    public void write(Path file, byte[] bytes) throws UnwritableFile {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path target = disk.target(file.toAbsolutePath());
            folder = target.getParent();
            if (disk.isReadOnly(target)) {
                throw new UnwritableFile(UnwritableFile.Reason.READ_ONLY, target, null);
            }
            tidy(folder);
            if (disk.hasOtherNames(target)) {
                inPlace.write(target, bytes);
            } else {
                replace(target, bytes);
            }
            inPlace.written(target);
        } catch (IOException e) {
            throw UnwritableFile.of(file, e, isFull(folder, bytes.length));
        }
    }

    /** What a crash left here before takes room, but is no reason not to write. */
    private void tidy(Path folder) {
        try {
            clean(folder);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "{0} was not tidied: {1}", folder, e);
        }
    }

    /** The whole content of a file that a crash left half overwritten; empty if there is no such thing beside it. */
    Optional<byte[]> interrupted(Path file) throws IOException {
        return inPlace.interrupted(disk.target(file.toAbsolutePath()));
    }

    /** Whether a file there is cannot be changed where it is. */
    public boolean isReadOnly(Path file) {
        try {
            Path target = disk.target(file.toAbsolutePath());
            return disk.isReadOnly(target) || !Files.isWritable(target.getParent());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "not known whether {0} can be changed: {1}", file, e);
            return false; // writing will tell
        }
    }

    /** Tries whether something can be written into a folder of ours, which is made if it is not there. */
    void tryFolder(Path folder) throws UnwritableFile {
        Path trial = folder.resolve(names.next());
        try {
            disk.createDirectories(folder);
            disk.write(trial, new byte[TRIAL_BYTES], trial);
            disk.delete(trial);
        } catch (IOException e) {
            discard(trial, e);
            throw failed(folder, e);
        }
    }

    /** Why nothing could be written into a folder of ours. */
    UnwritableFile failed(Path folder, IOException cause) {
        return UnwritableFile.of(folder, cause, isFull(folder, TRIAL_BYTES));
    }

    /** Makes a folder of a person's, and those around it, unless it is there. */
    public void makeFolder(Path folder) throws UnwritableFile {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw UnwritableFile.of(folder, e, isFull(folder, 1));
        }
    }

    private void replace(Path target, byte[] bytes) throws IOException {
        Path temporary = target.resolveSibling(names.next());
        try {
            disk.write(temporary, bytes, target);
            disk.force(temporary);
            move(temporary, target);
        } catch (IOException e) {
            discard(temporary, e);
            throw e;
        }
        forceName(target.getParent());
    }

    /** On Windows a virus scanner or an indexer may hold either file for a moment, or Word the target for long. */
    private void move(Path from, Path to) throws IOException {
        Duration time = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                disk.move(from, to);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                throw e;
            } catch (FileSystemException e) {
                if (attempt == ATTEMPTS) {
                    throw held(to, e);
                }
                await(time, e);
                time = time.multipliedBy(2);
            }
        }
    }

    private static IOException held(Path target, FileSystemException because) {
        IOException held = new AccessDeniedException(target.toString(), null, because.getReason());
        held.initCause(because);
        return held;
    }

    private void await(Duration time, IOException because) throws IOException {
        try {
            pause.wait(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw because;
        }
    }

    private void discard(Path temporary, IOException because) {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    /** The new content is in place already; a file system that cannot force a directory is no reason to report failure. */
    private void forceName(Path directory) {
        try {
            disk.forceDirectory(directory);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "cannot force {0}: {1}", directory, e);
        }
    }

    /** Only for telling the person why: a disk that cannot even say so is not called full. */
    private boolean isFull(Path folder, int needed) {
        try {
            return disk.free(folder) < needed;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no word on free space in {0}: {1}", folder, e);
            return false;
        }
    }

    private boolean isOld(Path file) throws IOException {
        return Duration.between(disk.modified(file), Instant.now()).compareTo(LONG) > 0;
    }

    /**
     * Removes from a folder what a crash left there; what a living process is writing stays, and what another machine or person
     * writes for a day.
     */
    public void clean(Path folder) throws IOException {
        LongPredicate living = process -> ProcessHandle.of(process).isPresent();
        List<Path> files = disk.list(folder);
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (names.isStray(name, living) || names.isOfOthers(name) && isOld(file)) {
                disk.delete(file);
            }
        }
        inPlace.clean(files, living);
    }
}
