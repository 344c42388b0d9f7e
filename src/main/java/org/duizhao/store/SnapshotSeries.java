package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What one opening of a draft keeps, apart from that of every other: a later run, or another crash, never takes the place of
 * what an earlier one left behind. Any number of threads.
 */
public final class SnapshotSeries {
    private static final int KEPT = 3;
    /** A file beside the snapshots, once a person was told of them. */
    private static final String OFFERED = "offered";

    private final AtomicWriter writer;
    private final Path folder;
    private final Rotation files;
    private final Path root;
    private final Runnable over;
    private long newest;
    private List<FileState> newestFiles = List.of();
    private boolean closed;

    /**
     * @param root the folder of all series, which stays
     * @param over is told when the series is closed
     */
    SnapshotSeries(AtomicWriter writer, Path root, Path folder, Runnable over) {
        this.writer = writer;
        this.folder = folder;
        this.root = root;
        this.over = over;
        files = new Rotation(writer, folder, ".json", KEPT);
    }

    /**
     * Keeps a draft, unless it or a later state of it is kept already.
     *
     * @param revision rises with each state of the draft, from 1
     * @throws UnwritableFile if it is not on the disk
     */
    public synchronized void save(Snapshot snapshot, long revision) throws UnwritableFile {
        boolean known = revision < newest || revision == newest && snapshot.files().equals(newestFiles);
        if (closed || known) {
            return;
        }
        byte[] bytes = proved(snapshot);
        try {
            files.add(bytes);
        } catch (UnwritableFile e) {
            throw e;
        } catch (IOException e) {
            throw UnwritableFile.of(folder, e, false);
        }
        newest = revision;
        newestFiles = snapshot.files();
    }

    private byte[] proved(Snapshot snapshot) throws UnwritableFile {
        byte[] bytes = SnapshotJson.bytes(snapshot);
        try {
            Stored kept = SnapshotJson.read(bytes).stored();
            if (kept.draft().equals(snapshot.draft()) && kept.attachments().equals(snapshot.stored().attachments())) {
                return bytes;
            }
            throw new UnwritableFile(UnwritableFile.Reason.UNFAITHFUL, folder, null);
        } catch (Malformed e) {
            throw new UnwritableFile(UnwritableFile.Reason.UNFAITHFUL, folder, e);
        }
    }

    /** That state of the draft is in its file: it and those before it are not to be found after a crash. */
    public synchronized void safe(long revision) throws IOException {
        List<Path> kept = files.newestFirst();
        if (newest <= revision) {
            clear();
        } else if (!kept.isEmpty()) {
            for (Path file : kept.subList(1, kept.size()).reversed()) {
                writer.disk().delete(file);
            }
        }
    }

    /** Throws all of it away; what comes later is not kept. */
    public synchronized void discard() throws IOException {
        closed = true;
        over.run();
        clear();
    }

    /** From now on it is known that a person was told of it, and may count on it. */
    public synchronized void offer() throws UnwritableFile {
        if (!isOffered()) {
            writer.write(folder.resolve(OFFERED), new byte[0]);
        }
    }

    /** Whether a person was told of it and has not answered. */
    public boolean isOffered() {
        return writer.disk().exists(folder.resolve(OFFERED));
    }

    private void clear() throws IOException {
        if (isOffered()) {
            writer.disk().delete(folder.resolve(OFFERED));
        }
        files.clear();
        Path draft = folder.getParent();
        if (!draft.equals(root) && writer.disk().list(draft).isEmpty()) {
            writer.disk().delete(draft);
        }
    }

    List<Path> newestFirst() throws IOException {
        return files.newestFirst();
    }

    Path folder() {
        return folder;
    }
}
