package org.duizhao.store;

import java.io.IOException;

/** A draft held by this process until it is closed or the process ends, however it ends. */
public final class DraftLock implements Claim, AutoCloseable {
    private final LockFile lock;
    private final Runnable released;

    DraftLock(LockFile lock, Runnable released) {
        this.lock = lock;
        this.released = released;
    }

    @Override
    public void close() throws IOException {
        lock.close();
        released.run();
    }
}
