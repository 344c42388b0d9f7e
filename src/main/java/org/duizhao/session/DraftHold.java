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

    void take(String id) {
        background.run(() -> locks.claim(id), claim -> {
            if (claim instanceof DraftLock taken) {
                lock = taken;
            }
        }, failure -> LOG.log(Level.WARNING, "lock of " + id, failure));
    }

    void release() {
        DraftLock held = lock;
        lock = null;
        if (held != null) {
            background.run(() -> {
                held.close();
                return held;
            }, done -> {}, failure -> LOG.log(Level.WARNING, "lock", failure));
        }
    }
}
