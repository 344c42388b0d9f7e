package org.duizhao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** A draft held by this process until it is closed or the process ends, however it ends. */
public final class DraftLock implements Claim, AutoCloseable {
    private final FileChannel channel;
    private final Runnable released;

    DraftLock(FileChannel channel, Runnable released) {
        this.channel = channel;
        this.released = released;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        released.run();
    }
}
