package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One draft, one window. The lock goes by the draft's id, so it also sees two copies of one file. One object per
 * process.
 */
public final class DraftLocks {
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

    /** Tries whether locks can be taken at all. */
    public void tryFolder() throws UnwritableFile {
        new AtomicWriter().tryFolder(folder);
    }

    /**
     * Takes the lock, or tells who has it; the system frees the lock of a process that is gone.
     *
     * @throws UnwritableFile if nothing can be locked here
     */
    public Claim claim(String draftId) throws UnwritableFile {
        Holder we = new Holder(ProcessHandle.current().pid(), clock.instant());
        // not even opened while it is ours: on POSIX, closing any channel of a file gives up the process's locks on it
        Holder before = ours.putIfAbsent(draftId, we);
        if (before != null) {
            return before;
        }
        Claim claim = Holder.UNKNOWN;
        try {
            claim = claim(draftId, folder.resolve(draftId + ".lock"), we);
        } catch (IOException e) {
            throw new AtomicWriter().failed(folder, e);
        } finally {
            if (!(claim instanceof DraftLock)) {
                ours.remove(draftId);
            }
        }
        return claim;
    }

    private Claim claim(String draftId, Path file, Holder we) throws IOException {
        Optional<LockFile> lock = LockFile.take(file, we.process(), we.since());
        return lock.isPresent() ? new DraftLock(lock.get(), () -> ours.remove(draftId)) : Holder.in(file);
    }
}
