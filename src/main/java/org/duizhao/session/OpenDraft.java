package org.duizhao.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.store.Attachments;
import org.duizhao.store.FileState;
import org.duizhao.store.Loaded;
import org.duizhao.store.Snapshot;
import org.duizhao.store.SnapshotSeries;
import org.duizhao.store.Stored;
import org.duizhao.store.UnwritableFile;

/** A session, the file it belongs to, if it has one yet, and how safe the work in it is. */
public final class OpenDraft {
    private final Session session;
    private final ThemeOrigin themeOrigin;
    private final Attachments attachments;
    private final boolean partLost;
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Instant> savedAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Instant> keptAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unkept = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> keepFailure = new ReadOnlyObjectWrapper<>();
    private final SnapshotSeries series;
    private int saves;
    /** Of the work kept last. */
    private long keptRevision;
    private Runnable changed = () -> { };
    private volatile Work work;
    /** What its file is known to hold: a file of null if it has none, a hash of null if nothing is known of it. */
    private volatile FileState written;
    /** What is being written at the moment; null if nothing is. Guarded by {@link #keeping}. */
    private FileState beingWritten;
    private final Object keeping = new Object();

    /**
     * A state of the draft.
     *
     * @param revision rises with each state
     * @param unsaved  whether it is in no file
     */
    record Work(Stored stored, long revision, boolean unsaved) {}

    /**
     * @param loaded what it was opened with; its hash is null if it is not known what the file holds
     * @param series keeps what is not saved
     */
    OpenDraft(Session session, ThemeOrigin themeOrigin, Loaded loaded, Path file, SnapshotSeries series) {
        this.session = session;
        this.themeOrigin = themeOrigin;
        this.file.set(file);
        this.series = series;
        attachments = loaded.stored().attachments();
        partLost = loaded.lost();
        written = new FileState(file, loaded.hash());
        work = work(1);
        session.paperProperty().subscribe(this::noteWork);
        session.modifiedProperty().subscribe(this::noteWork);
    }

    private void noteWork() {
        long revision = work.stored().draft() == session.draft() ? work.revision() : work.revision() + 1;
        work = work(revision);
        unkept.set(isToBeKept());
        changed.run();
    }

    private Work work(long revision) {
        Paper paper = session.paper();
        Stored now = new Stored(paper.draft(), MissingTheme.unless(paper.theme()), attachments);
        return new Work(now, revision, session.modifiedProperty().get());
    }

    /** What there is now. On any thread. */
    Work work() {
        return work;
    }

    SnapshotSeries series() {
        return series;
    }

    /** @param run is told of every other state, and when one becomes saved or unsaved */
    void onChange(Runnable run) {
        changed = run;
    }

    public Session session() {
        return session;
    }

    /** Where its theme came from when it was opened. */
    public ThemeOrigin themeOrigin() {
        return themeOrigin;
    }

    /** Whether its file held something besides, which cannot be read and so will not be in it after the next save. */
    public boolean isPartLost() {
        return partLost;
    }

    /** Null until the draft was saved for the first time. */
    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** When it was last saved in this session; null if not yet. */
    public ReadOnlyObjectProperty<Instant> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /** When an unsaved state was last kept for recovery; null if not since it was saved. */
    public ReadOnlyObjectProperty<Instant> keptAtProperty() {
        return keptAt.getReadOnlyProperty();
    }

    /** Whether there is work that is neither in the file nor kept. */
    public ReadOnlyBooleanProperty unkeptProperty() {
        return unkept.getReadOnlyProperty();
    }

    /** Why the last try to keep unsaved work failed; null if it did not. */
    public ReadOnlyObjectProperty<Failure> keepFailureProperty() {
        return keepFailure.getReadOnlyProperty();
    }

    /** Whether its file is being written. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Hash of what that file is known to hold; null if nothing is known of it. On the background thread, as is {@link #wrote}. */
    String known(Path of) {
        return of.equals(written.file()) ? written.hash() : null;
    }

    /** What is kept from now on knows of a file that is about to be written, should the program end before it knows more. */
    void writes(FileState file) {
        synchronized (keeping) {
            beingWritten = file;
        }
    }

    /** Noted before the window learns of it, since the next save may be waiting already. */
    void wrote(Path newFile, String hash) {
        written = new FileState(newFile, hash);
    }

    /** Nothing is being written any more. */
    void endWriting() {
        writes(null);
    }

    /** Keeps a state for recovery. On any thread. */
    void keep(Work state, Instant now) throws Failure {
        try {
            synchronized (keeping) { // else one that knew of no writing yet might be kept after one that did
                FileState known = written;
                Path place = known.file() == null ? null : known.file().toAbsolutePath();
                String hash = Objects.requireNonNullElse(known.hash(), "");
                series.save(new Snapshot(state.stored(), now, place, hash, Optional.ofNullable(beingWritten)), state.revision());
            }
        } catch (UnwritableFile e) {
            throw Failure.of(e);
        }
    }

    /** The file it belongs to has another name now. */
    void moved(Path now) {
        written = new FileState(now, written.hash());
        file.set(now);
    }

    void beginSave() {
        saves++;
        saving.set(true);
    }

    void endSave() {
        saves--;
        saving.set(saves > 0);
    }

    void savedAs(Path newFile, Object point, Instant when) {
        file.set(newFile);
        savedAt.set(when);
        keptAt.set(null);
        keptRevision = 0; // what is newer than the file is kept once more, together with what the file holds now
        session.markSaved(point);
        noteWork();
        endSave();
    }

    /** Whether there is work that is neither in the file nor kept. */
    boolean isToBeKept() {
        return work.unsaved() && work.revision() > keptRevision;
    }

    void kept(Work state, Instant when) {
        keepFailure.set(null);
        keptRevision = Math.max(keptRevision, state.revision());
        keptAt.set(state.unsaved() ? when : null);
        unkept.set(isToBeKept());
    }

    void notKept(Failure why) {
        keepFailure.set(why);
    }
}
