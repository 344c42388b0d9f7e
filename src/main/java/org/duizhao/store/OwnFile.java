package org.duizhao.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A small file the program keeps for itself. One that cannot be read is set aside, never overwritten. */
final class OwnFile {
    private static final Logger LOG = System.getLogger(OwnFile.class.getName());
    private static final int MAX_BYTES = 1 << 20;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final AtomicWriter writer;
    private final Path file;
    private final InstantSource clock;
    private Path aside;
    private UnreadableFile fault;
    private boolean wouldDestroy;

    OwnFile(AtomicWriter writer, Path file, InstantSource clock) {
        this.writer = writer;
        this.file = file;
        this.clock = clock;
    }

    /** The content, or something else if there is none or it could not be read. */
    <T> T read(Resource.Reading<T> reading, T otherwise) {
        fault = null;
        try {
            return reading.from(BoundedFile.read(writer.disk(), file, MAX_BYTES));
        } catch (UnreadableFile e) {
            if (e.reason() != UnreadableFile.Reason.MISSING) {
                setAside(e);
            }
            return otherwise;
        } catch (Malformed e) {
            setAside(UnreadableFile.of(file, e));
            return otherwise;
        }
    }

    private void setAside(UnreadableFile because) {
        fault = because;
        LOG.log(Level.WARNING, "set aside: {0}: {1}", file, because);
        Path other = file.resolveSibling(file.getFileName() + ".unreadable-" + STAMP.format(clock.instant()));
        try {
            writer.disk().move(file, other);
            aside = other;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "nor can {0} be moved: {1}", file, e);
            wouldDestroy = true;
        }
    }

    /** Why the last reading failed. */
    Optional<UnreadableFile> fault() {
        return Optional.ofNullable(fault);
    }

    /** Where the unreadable file of the last reading went. */
    Optional<Path> aside() {
        return Optional.ofNullable(aside);
    }

    /** Tries whether something can be written where it lies. */
    void tryFolder() throws UnwritableFile {
        writer.tryFolder(file.toAbsolutePath().getParent());
    }

    void write(byte[] bytes) throws UnwritableFile {
        if (wouldDestroy) {
            throw new UnwritableFile(UnwritableFile.Reason.WOULD_DESTROY, file, null);
        }
        try {
            writer.disk().createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw UnwritableFile.of(file, e, false);
        }
        writer.write(file, bytes);
    }
}
