package org.duizhao.instance;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Lets visitors in, a few at a time, and none for long. */
final class Host {
    private static final Logger LOG = System.getLogger(Host.class.getName());
    private static final int MAX_VISITORS = 8;

    private final Executor window;
    private final Consumer<List<Path>> welcome;
    private final Duration patience;
    private final Set<SocketChannel> visitors = ConcurrentHashMap.newKeySet();
    private volatile boolean leaving;

    /** @param patience how long a visitor may take to name files, and the window to take them */
    Host(Executor window, Consumer<List<Path>> welcome, Duration patience) {
        this.window = window;
        this.welcome = welcome;
        this.patience = patience;
    }

    /** Blocks until the server is closed. */
    void letIn(ServerSocketChannel server) {
        try {
            while (true) {
                SocketChannel visitor = server.accept();
                visitors.add(visitor);
                if (visitors.size() > MAX_VISITORS) {
                    leave(visitor);
                } else {
                    Thread.ofVirtual().start(() -> receive(visitor));
                }
            }
        } catch (ClosedChannelException e) {
            LOG.log(Level.DEBUG, "shut", e);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no later start can hand over its files any more", e);
        }
    }

    private void receive(SocketChannel visitor) {
        try {
            Optional<List<Path>> files = ask(visitor);
            if (files.isPresent()) {
                Talk.say(visitor, isTaken(files.get()) ? Talk.TAKEN : Talk.BUSY);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a visitor left", e);
        } finally {
            leave(visitor);
        }
    }

    private Optional<List<Path>> ask(SocketChannel visitor) throws IOException {
        try (Deadline _ = Deadline.on(visitor, patience)) {
            Talk.say(visitor, Talk.GREETING);
            return Talk.files(visitor);
        }
    }

    /** What the window does not begin in time it does not do later either: the person has been told by then. */
    private boolean isTaken(List<Path> files) {
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        window.execute(() -> {
            if (!leaving && begun.complete(true)) {
                welcome.accept(files);
            }
        });
        return begun.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /** Lets all visitors go without an answer, so that they try again. */
    void sendAway() {
        leaving = true;
        visitors.forEach(this::leave);
    }

    private void leave(SocketChannel visitor) {
        visitors.remove(visitor);
        try {
            visitor.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "visitor", e);
        }
    }
}
