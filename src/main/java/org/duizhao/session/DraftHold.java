package org.duizhao.session;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.duizhao.store.DraftLock;
import org.duizhao.store.DraftLocks;

/**
 * Keeps other windows from the draft that is open in this one. Where nothing can be locked, work goes on without: a full disk
 * must not keep a person from a paper. Used from the window's thread.
 */
final class DraftHold {
    private static final Logger LOG = System.getLogger(DraftHold.class.getName());

    private final DraftLocks locks;
    private final Background background;
    private final Consumer<Failure> unheld;
    /** Null while it is being taken or nothing is open. */
    private DraftLock lock;
    /** Null while nothing is open. */
    private volatile String held;

    /** @param unheld is told why a draft is open without a lock */
    DraftHold(DraftLocks locks, Background background, Consumer<Failure> unheld) {
        this.locks = locks;
        this.background = background;
        this.unheld = unheld;
    }

    /** Whether no window is known to hold a draft. On any thread. */
    boolean isFree(String id) {
        try {
            if (locks.claim(id) instanceof DraftLock free) {
                free.close();
                return true;
            }
            return false;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "lock of {0}: {1}", id, e);
            return true;
        }
    }

    /** Whether another window holds a draft. On any thread. */
    boolean isElsewhere(String id) {
        return !id.equals(held) && !isFree(id);
    }

    void take(String id) {
        held = id;
        background.run(() -> locks.claim(id), claim -> {
            if (claim instanceof DraftLock taken) {
                lock = taken;
            }
        }, unheld);
    }

    void release() {
        DraftLock taken = lock;
        lock = null;
        held = null;
        if (taken != null) {
            background.run(() -> {
                taken.close();
                return taken;
            }, done -> {}, failure -> LOG.log(Level.WARNING, "lock", failure));
        }
    }
}
