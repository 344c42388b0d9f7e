package org.duizhao.instance;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.duizhao.store.LockFile;

/** Where later starts knock. Whoever holds it is the one running program of its places. */
public final class Entrance implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Entrance.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final LockFile lock;
    private final Path socket;
    private final ServerSocketChannel server;
    /** Null until it listens. */
    private Host host;

    /** Socket and server are null if none could be made. */
    private Entrance(LockFile lock, Path socket, ServerSocketChannel server) {
        this.lock = lock;
        this.socket = socket;
        this.server = server;
    }

    /** Opens it, so that visitors may come and wait until {@link #listen}; empty if another process has it. */
    static Optional<Entrance> open(Path lockFile, Optional<Path> runtime, Path temporary) throws IOException {
        Optional<Path> before = LockNotes.read(lockFile).socket();
        Instant now = Instant.now();
        long process = ProcessHandle.current().pid();
        Optional<LockFile> lock = LockFile.take(lockFile, process, now);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        before.ifPresent(SocketPlace::clear);
        Entrance entrance = behind(lock.get(), lockFile, runtime, temporary);
        try {
            lock.get().note(process, now, entrance.socket == null ? LockNotes.NO_SOCKET : entrance.socket);
        } catch (IOException e) {
            entrance.close();
            throw e;
        }
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
            LOG.log(Level.WARNING, "no later start can hand over its files: {0}", e);
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
        listen(new Host(window, welcome, PATIENCE));
    }

    void listen(Host letsIn) {
        host = letsIn;
        if (server != null) {
            Thread.ofPlatform().daemon().name("entrance").start(() -> host.letIn(server));
        }
    }

    /** Lets nobody in any more; who waits is sent away and will come back. The places stay taken until it is closed. */
    public void shut() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "socket", e);
            }
            if (host != null) {
                host.sendAway();
            }
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
