package org.duizhao.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One draft, one window. The lock goes by the draft's id, so it also sees two copies of one file. Lock files are never
 * deleted: that would let two processes hold locks on different files of the same name. One object per process.
 */
public final class DraftLocks {
    /** Windows lets nobody read what is locked, so the lock lies far behind the text. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final Holder UNKNOWN = new Holder(0, Instant.EPOCH);

    private final Path folder;
    private final InstantSource clock;
    private final Map<String, Holder> ours = new ConcurrentHashMap<>();

    public DraftLocks(Places places) {
        this(places.locks(), InstantSource.system());
    }

    DraftLocks(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Takes the lock, or tells who has it; the system frees the lock of a process that is gone. */
    public Claim claim(String draftId) throws IOException {
        Holder we = new Holder(ProcessHandle.current().pid(), clock.instant());
        // not even opened while it is ours: on POSIX, closing any channel of a file gives up the process's locks on it
        Holder before = ours.putIfAbsent(draftId, we);
        if (before != null) {
            return before;
        }
        Claim claim = UNKNOWN;
        try {
            new RealDisk().createDirectories(folder);
            claim = claim(draftId, folder.resolve(draftId + ".lock"), we);
        } finally {
            if (!(claim instanceof DraftLock)) {
                ours.remove(draftId);
            }
        }
        return claim;
    }

    private Claim claim(String draftId, Path file, Holder we) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            if (lock(channel)) {
                note(channel, we);
                held = true;
            }
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? new DraftLock(channel, () -> ours.remove(draftId)) : holder(file);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by another object of this process, against the contract; the file says so
        }
    }

    private static void note(FileChannel channel, Holder holder) throws IOException {
        channel.truncate(0);
        String text = holder.process() + "\n" + holder.since() + "\n";
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Holder holder(Path file) throws IOException {
        String[] lines = Files.readString(file).split("\n");
        try {
            return lines.length == 2 ? new Holder(Long.parseLong(lines[0]), Instant.parse(lines[1])) : UNKNOWN;
        } catch (NumberFormatException | DateTimeParseException e) {
            return UNKNOWN; // only told for diagnosis; it may be in the middle of writing it
        }
    }
}
