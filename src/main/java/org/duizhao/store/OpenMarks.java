package org.duizhao.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Small hidden files beside drafts that say who has them open, for those whom the locks of one home do not tell: other people
 * and other machines with the same folder. Where none can be written, nobody is kept from writing. Any number of threads.
 */
public final class OpenMarks {
    private static final Logger LOG = System.getLogger(OpenMarks.class.getName());
    private static final int MOST = 1 << 12;

    private final Disk disk;
    private final InstantSource clock;

    public OpenMarks(InstantSource clock) {
        this(new RealDisk(), clock);
    }

    OpenMarks(Disk disk, InstantSource clock) {
        this.disk = disk;
        this.clock = clock;
    }

    private Path beside(Path file) throws IOException {
        Path target = disk.target(file.toAbsolutePath());
        return target.resolveSibling(".~" + target.getFileName() + ".lock");
    }

    /** Who else has a file open. What a crash on this machine left says nothing; one of another machine may be left, too. */
    public Optional<OpenMark> holder(Path file) {
        try {
            return read(beside(file)).filter(mark -> !mark.isOurs() && !mark.isLeftBehind(Machine.here()));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no word on who has {0}: {1}", file, e);
            return Optional.empty();
        }
    }

    private Optional<OpenMark> read(Path mark) throws IOException {
        return disk.exists(mark) ? Optional.of(OpenMark.of(disk.read(mark, MOST))) : Optional.empty();
    }

    /** Says that we have it open, whoever else has. */
    public void take(Path file) {
        try {
            Path mark = beside(file);
            disk.delete(mark);
            write(mark);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "{0} is open without a mark: {1}", file, e);
        }
    }

    private void write(Path mark) throws IOException {
        try {
            disk.write(mark, OpenMark.ours(clock.instant()).bytes(), mark);
        } catch (FileAlreadyExistsException e) {
            throw e; // another was faster
        } catch (IOException e) {
            disk.delete(mark); // half of it would hold up others
            throw e;
        }
    }

    /** Takes our mark away, if it is ours still. */
    public void release(Path file) {
        try {
            Path mark = beside(file);
            if (read(mark).filter(OpenMark::isOurs).isPresent()) {
                disk.delete(mark);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "{0} keeps its mark: {1}", file, e);
        }
    }
}
