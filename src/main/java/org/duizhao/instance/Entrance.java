package org.duizhao.instance;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.duizhao.store.LockFile;

/** Where later starts knock. Whoever holds it is the one running program of its places. */
public final class Entrance implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Entrance.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int MAX_VISITORS = 8;

    private final LockFile lock;
    private final Path socket;
    private final ServerSocketChannel server;
    private final Set<SocketChannel> visitors = ConcurrentHashMap.newKeySet();

    private Entrance(LockFile lock, Path socket, ServerSocketChannel server) {
        this.lock = lock;
        this.socket = socket;
        this.server = server;
    }

    /** Opens it, so that visitors may come and wait until {@link #listen}; empty if another process has it. */
    static Optional<Entrance> open(Path lockFile, Optional<Path> runtime, Path temporary) throws IOException {
        Optional<Path> before = Notes.read(lockFile).socket();
        Instant now = Instant.now();
        long process = ProcessHandle.current().pid();
        Optional<LockFile> lock = LockFile.take(lockFile, process, now);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        before.ifPresent(SocketPlace::clear);
        Entrance entrance = behind(lock.get(), lockFile, runtime, temporary);
        lock.get().note(process, now, entrance.socket == null ? Notes.NO_SOCKET : entrance.socket);
        return Optional.of(entrance);
    }

    /** Without a socket nobody can knock, but the program can be used. */
    private static Entrance behind(LockFile lock, Path lockFile, Optional<Path> runtime, Path temporary) {
        try {
            Path socket = SocketPlace.in(lockFile.toAbsolutePath().getParent(), runtime, temporary);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                return new Entrance(lock, socket, server.bind(UnixDomainSocketAddress.of(socket)));
            } catch (IOException e) {
                server.close();
                SocketPlace.clear(socket);
                throw e;
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.WARNING, "no later start can hand over its files: {0}", e.toString());
            return new Entrance(lock, null, null);
        }
    }

    /**
     * Lets visitors in.
     *
     * @param window  runs what the window is to do
     * @param welcome brings the window to the front and opens the files, if any; they are absolute
     */
    public void listen(Executor window, Consumer<List<Path>> welcome) {
        listen(window, welcome, PATIENCE);
    }

    /** @param patience how long a visitor may take to name files, and the window to take them */
    void listen(Executor window, Consumer<List<Path>> welcome, Duration patience) {
        if (server != null) {
            Thread.ofPlatform().daemon().name("entrance").start(() -> letIn(window, welcome, patience));
        }
    }

    private void letIn(Executor window, Consumer<List<Path>> welcome, Duration patience) {
        try {
            while (server.isOpen()) {
                SocketChannel visitor = server.accept();
                visitors.add(visitor);
                if (visitors.size() > MAX_VISITORS) {
                    leave(visitor);
                } else {
                    Thread.ofVirtual().start(() -> receive(visitor, window, welcome, patience));
                }
            }
        } catch (ClosedChannelException e) {
            LOG.log(Level.DEBUG, "shut", e);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no later start can hand over its files any more", e);
        }
    }

    private void receive(SocketChannel visitor, Executor window, Consumer<List<Path>> welcome, Duration patience) {
        try {
            Optional<List<Path>> files = ask(visitor, patience);
            if (files.isPresent()) {
                Talk.say(visitor, isTaken(files.get(), window, welcome, patience) ? Talk.TAKEN : Talk.BUSY);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a visitor left", e);
        } finally {
            leave(visitor);
        }
    }

    private static Optional<List<Path>> ask(SocketChannel visitor, Duration patience) throws IOException {
        try (Deadline _ = Deadline.on(visitor, patience)) {
            Talk.say(visitor, Talk.GREETING);
            return Talk.files(visitor);
        }
    }

    /** What the window does not begin in time it does not do later either: the person has been told by then. */
    private boolean isTaken(List<Path> files, Executor window, Consumer<List<Path>> welcome, Duration patience) {
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        window.execute(() -> {
            if (server.isOpen() && begun.complete(true)) {
                welcome.accept(files);
            }
        });
        return begun.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    private void leave(SocketChannel visitor) {
        visitors.remove(visitor);
        try {
            visitor.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "visitor", e);
        }
    }

    /** Lets nobody in any more; who waits is sent away and will come back. The places stay this program's until it is closed. */
    public void shut() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "socket", e);
            }
            visitors.forEach(this::leave);
            SocketPlace.clear(socket);
        }
    }

    @Override
    public void close() {
        shut();
        try {
            lock.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "lock", e);
        }
    }
}
