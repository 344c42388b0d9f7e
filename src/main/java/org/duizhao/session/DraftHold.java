package org.duizhao.session;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.duizhao.store.DraftLock;
import org.duizhao.store.DraftLocks;

/** Keeps other windows from the draft that is open in this one. Used from the window's thread. */
final class DraftHold {
    private static final Logger LOG = System.getLogger(DraftHold.class.getName());

    private final DraftLocks locks;
    private final Background background;
    /** Null while it is being taken or nothing is open. */
    private DraftLock lock;
    /** Null while nothing is open. */
    private volatile String held;

    DraftHold(DraftLocks locks, Background background) {
        this.locks = locks;
        this.background = background;
    }

    /** Whether no window holds a draft. On any thread. */
    boolean isFree(String id) throws IOException {
        if (locks.claim(id) instanceof DraftLock free) {
            free.close();
            return true;
        }
        return false;
    }

    /** Whether another window holds a draft. On any thread. */
    boolean isElsewhere(String id) {
        try {
            return !id.equals(held) && !isFree(id);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "lock of " + id, e);
            return false;
        }
    }

    void take(String id) {
        held = id;
        background.run(() -> locks.claim(id), claim -> {
            if (claim instanceof DraftLock taken) {
                lock = taken;
            }
        }, failure -> LOG.log(Level.WARNING, "lock of " + id, failure));
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
