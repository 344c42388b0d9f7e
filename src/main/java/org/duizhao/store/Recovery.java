package org.duizhao.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Whole drafts kept while they are worked on, to be found after a crash: a folder for each draft, and in it one for each time
 * it was opened. Programs before that one kept all of a draft in its folder itself. Any number of threads.
 */
public final class Recovery {
    private static final Logger LOG = System.getLogger(Recovery.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final Pattern RUN = Pattern.compile("\\d{8}-\\d{6}-\\d{3}-[0-9a-f]{8}");
    private static final String UNREADABLE = ".unreadable";

    private final AtomicWriter writer;
    private final Path folder;
    private final InstantSource clock;
    /** Folders of the series this program writes at the moment. */
    private final Set<Path> living = ConcurrentHashMap.newKeySet();

    /**
     * What was found.
     *
     * @param left       of every series that this program does not write itself, the latest first
     * @param unreadable series of which nothing can be read
     */
    public record Found(List<Left> left, List<Unreadable> unreadable) {}

    /**
     * The newest snapshot of a series that can be read.
     *
     * @param older whether a newer one cannot be read
     */
    public record Left(SnapshotSeries series, Snapshot snapshot, boolean older) {}

    /**
     * A series of which nothing can be read.
     *
     * @param damaged whether the content is to blame, and not the disk, which may give it at another time
     */
    public record Unreadable(Path folder, String draftId, boolean damaged) {}

    public Recovery(Places places) {
        this(new AtomicWriter(), places.recovery(), InstantSource.system());
    }

    Recovery(AtomicWriter writer, Path folder, InstantSource clock) {
        this.writer = writer;
        this.folder = folder;
        this.clock = clock;
    }

    /** A new series; nothing is written before the first snapshot. */
    public SnapshotSeries begin(String draftId) {
        String run = STAMP.format(clock.instant()) + "-" + UUID.randomUUID().toString().substring(0, 8);
        SnapshotSeries series = series(folder.resolve(draftId).resolve(run));
        resume(series);
        return series;
    }

    /** Goes on with a series that was left behind. */
    public void resume(SnapshotSeries left) {
        living.add(left.folder());
    }

    private SnapshotSeries series(Path place) {
        return new SnapshotSeries(writer, folder, place, () -> living.remove(place));
    }

    /** What earlier runs have left behind. What another process works on is among it: see the locks. */
    public Found all() throws IOException {
        List<Left> left = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (Path place : places()) {
            SnapshotSeries series = series(place);
            List<Path> files = series.newestFirst();
            if (!living.contains(place) && !files.isEmpty()) {
                newest(series, files).ifPresentOrElse(left::add, () -> unreadable.add(unreadable(place, files)));
            }
        }
        left.sort(Comparator.comparing((Left one) -> one.snapshot().time()).reversed());
        return new Found(List.copyOf(left), List.copyOf(unreadable));
    }

    /** The folders that may hold a series. */
    private List<Path> places() throws IOException {
        List<Path> places = new ArrayList<>();
        for (Path draft : writer.disk().list(folder)) {
            if (DraftJson.isSafe(draft.getFileName().toString())) {
                places.add(draft);
                writer.disk().list(draft).stream().filter(run -> RUN.matcher(run.getFileName().toString()).matches())
                        .forEach(places::add);
            }
        }
        return places;
    }

    private Unreadable unreadable(Path place, List<Path> files) {
        Path draft = place.getParent().equals(folder) ? place : place.getParent();
        return new Unreadable(place, draft.getFileName().toString(), files.stream().allMatch(this::isDamaged));
    }

    private boolean isDamaged(Path file) {
        try {
            BoundedFile.read(writer.disk(), file, Json.MAX_BYTES);
            return true; // so what it holds cannot be read
        } catch (UnreadableFile e) {
            return e.reason() == UnreadableFile.Reason.TOO_LARGE;
        }
    }

    private Optional<Left> newest(SnapshotSeries series, List<Path> files) {
        for (Path file : files) {
            try {
                Snapshot snapshot = SnapshotJson.read(BoundedFile.read(writer.disk(), file, Json.MAX_BYTES));
                return Optional.of(new Left(series, snapshot, !file.equals(files.getFirst())));
            } catch (UnreadableFile | Malformed e) {
                LOG.log(Level.WARNING, "an older snapshot is used than {0}: {1}", file, e);
            }
        }
        return Optional.empty();
    }

    /** Renames the files of a series that cannot be read, so that it is told of once; nothing in them is touched. */
    public void setAside(Unreadable one) throws IOException {
        for (Path file : series(one.folder()).newestFirst()) {
            writer.disk().move(file, file.resolveSibling(file.getFileName() + UNREADABLE));
        }
    }
}
