package org.duizhao.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/** Whole drafts kept while they are worked on, the last few of each, to be found after a crash. Any number of threads. */
public final class Recovery {
    private static final Logger LOG = System.getLogger(Recovery.class.getName());
    private static final int KEPT = 3;

    private final AtomicWriter writer;
    private final Path folder;
    private final InstantSource clock;

    public Recovery(Places places) {
        this(new AtomicWriter(), places.recovery(), InstantSource.system());
    }

    Recovery(AtomicWriter writer, Path folder, InstantSource clock) {
        this.writer = writer;
        this.folder = folder;
        this.clock = clock;
    }

    /** Keeps a draft whose theme is not known. */
    public void save(Draft draft, Path file, String fileHash) throws IOException {
        save(draft, Optional.empty(), file, fileHash);
    }

    /** Keeps a draft; theme, file and hash as in {@link Snapshot}. */
    public synchronized void save(Draft draft, Optional<Theme> theme, Path file, String fileHash) throws IOException {
        Path absolute = file == null ? null : file.toAbsolutePath();
        byte[] bytes = SnapshotJson.bytes(new Snapshot(draft, clock.instant(), absolute, fileHash, theme));
        prove(draft, bytes);
        rotation(draft.id()).add(bytes);
    }

    private void prove(Draft draft, byte[] bytes) throws UnwritableFile {
        try {
            if (SnapshotJson.read(bytes).draft().equals(draft)) {
                return;
            }
            throw new UnwritableFile(UnwritableFile.Reason.UNFAITHFUL, folder, null);
        } catch (Malformed e) {
            throw new UnwritableFile(UnwritableFile.Reason.UNFAITHFUL, folder, e);
        }
    }

    /** The newest snapshot that can be read. */
    public synchronized Optional<Snapshot> newest(String draftId) throws IOException {
        for (Path file : rotation(draftId).newestFirst()) {
            try {
                return Optional.of(SnapshotJson.read(BoundedFile.read(writer.disk(), file, Json.MAX_BYTES)));
            } catch (UnreadableFile | Malformed e) {
                LOG.log(Level.WARNING, "an older snapshot is used than {0}: {1}", file, e);
            }
        }
        return Optional.empty();
    }

    /** The newest snapshot of every draft, the latest first. What another window has open is among them: see the locks. */
    public synchronized List<Snapshot> all() throws IOException {
        List<Snapshot> found = new ArrayList<>();
        for (Path draft : writer.disk().list(folder)) {
            newest(draft.getFileName().toString()).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Snapshot::time).reversed());
        return List.copyOf(found);
    }

    /** After a save or a clean exit nothing is to be recovered. */
    public synchronized void discard(String draftId) throws IOException {
        rotation(draftId).clear();
    }

    private Rotation rotation(String draftId) {
        return new Rotation(writer, folder.resolve(draftId), ".json", KEPT);
    }
}
