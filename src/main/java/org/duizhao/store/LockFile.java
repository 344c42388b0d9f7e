package org.duizhao.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * A file that is there to be locked, and says a few words on who holds it. It is never deleted: that would let two
 * processes hold locks on different files of the same name. The system frees the lock of a process that is gone.
 */
public final class LockFile implements AutoCloseable {
    /** Windows lets nobody read what is locked, so the lock lies far behind the text. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final int MAX_BYTES = 1 << 14;

    private final FileChannel channel;

    private LockFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of a file, which is made if it is not there; empty if it is held. Neither to be asked again nor to be
     * read by a process that holds it: on POSIX, closing any channel of a file gives up the process's locks on it.
     *
     * @param lines what the file is to say
     */
    public static Optional<LockFile> take(Path file, Object... lines) throws IOException {
        new RealDisk().createDirectories(file.toAbsolutePath().getParent());
        LockFile lock = new LockFile(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        boolean held = false;
        try {
            if (lock.locks()) {
                lock.note(lines);
                held = true;
            }
        } finally {
            if (!held) {
                lock.close();
            }
        }
        return held ? Optional.of(lock) : Optional.empty();
    }

    private boolean locks() throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by another object of this process, against the contract
        }
    }

    /** Replaces what the file says, a line each. */
    public void note(Object... lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Object line : lines) {
            text.append(line).append('\n');
        }
        channel.truncate(0);
        channel.position(0);
        channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** What a file says, which may be half written or left by a process that is gone. */
    public static List<String> read(Path file) throws IOException {
        return new String(new RealDisk().read(file, MAX_BYTES), StandardCharsets.UTF_8).lines().toList();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
