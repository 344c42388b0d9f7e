package org.duizhao.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channel;
import java.time.Duration;

/** Closes a channel that is still in use when its time is over, since such sockets have no time-out of their own. */
final class Deadline implements AutoCloseable {
    private final Thread watch;

    private Deadline(Thread watch) {
        this.watch = watch;
    }

    static Deadline on(Channel channel, Duration limit) {
        return new Deadline(Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(limit);
                channel.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // it was done in time
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /** The channel may take as long as it likes from now on. */
    @Override
    public void close() {
        watch.interrupt();
    }
}
