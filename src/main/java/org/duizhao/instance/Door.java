package org.duizhao.instance;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Comes first or second to the places of the program. One try at a time in a process. */
final class Door {
    private static final Logger LOG = System.getLogger(Door.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration TO_ANSWER = Duration.ofSeconds(8);
    private static final Duration TO_BEGIN_OR_END = Duration.ofSeconds(5);

    private final Path lockFile;
    private final Optional<Path> runtime;
    private final Path temporary;
    private final Duration toAnswer;
    private final Duration toBeginOrEnd;

    Door(Path lockFile, Optional<Path> runtime, Path temporary) {
        this(lockFile, runtime, temporary, TO_ANSWER, TO_BEGIN_OR_END);
    }

    /**
     * @param runtime      folder of the session, if there is one, and
     * @param temporary    folder for anything: for the socket, if it cannot be beside the lock
     * @param toAnswer     how long the other may take to answer, and
     * @param toBeginOrEnd how long it may hold the lock without anybody at the door
     */
    Door(Path lockFile, Optional<Path> runtime, Path temporary, Duration toAnswer, Duration toBeginOrEnd) {
        this.lockFile = lockFile;
        this.runtime = runtime;
        this.temporary = temporary;
        this.toAnswer = toAnswer;
        this.toBeginOrEnd = toBeginOrEnd;
    }

    Arrival arrive(List<Path> files) {
        try {
            long end = System.nanoTime() + toBeginOrEnd.toNanos();
            do {
                Optional<Entrance> ours = Entrance.open(lockFile, runtime, temporary);
                if (ours.isPresent()) {
                    return new Arrival.First(ours.get());
                }
                LockNotes other = LockNotes.read(lockFile);
                if (other.hasNoSocket()) {
                    return new Arrival.Alone();
                }
                Optional<Arrival> answer = other.socket().flatMap(socket -> handOver(socket, files, other.process()));
                if (answer.isPresent()) {
                    return answer.get();
                }
                Thread.sleep(PAUSE);
            } while (System.nanoTime() < end);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "whether another program runs is not known: {0}", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Arrival.Alone();
    }

    /** Empty if nobody is there, or not any more. */
    private Optional<Arrival> handOver(Path socket, List<Path> files, String process) {
        try (SocketChannel first = SocketChannel.open(StandardProtocolFamily.UNIX);
                Deadline _ = Deadline.on(first, toAnswer)) {
            first.connect(UnixDomainSocketAddress.of(socket));
            return Optional.of(isTakenBy(first, files) ? new Arrival.HandedOver() : new Arrival.Unanswered(process));
        } catch (ClosedChannelException e) {
            LOG.log(Level.DEBUG, "too slow", e);
            return Optional.of(new Arrival.Unanswered(process));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "nobody at {0}: {1}", socket, e);
            return Optional.empty();
        }
    }

    private static boolean isTakenBy(SocketChannel first, List<Path> files) throws IOException {
        if (!Talk.hears(first, Talk.GREETING)) {
            return false;
        }
        Talk.say(first, Talk.naming(files));
        first.shutdownOutput();
        return Talk.hears(first, Talk.TAKEN);
    }
}
