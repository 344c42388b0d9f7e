package org.duizhao.session;

import java.nio.file.Path;
import java.time.Instant;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.model.Draft;

/** A session, the file it belongs to, if it has one yet, and how safe the work in it is. */
public final class OpenDraft {
    private final Session session;
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Instant> savedAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Instant> keptAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private int saves;
    /** The state last given to recovery. */
    private Draft kept;
    private volatile Written written;

    /** What a file is known to hold, by its hash. */
    private record Written(Path file, String hash) {}

    /** @param hash of what the file holds; null if that is not known */
    OpenDraft(Session session, Path file, String hash) {
        this.session = session;
        this.file.set(file);
        written = new Written(file, hash);
    }

    public Session session() {
        return session;
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

    /** Whether its file is being written. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Hash of what that file is known to hold; null if nothing is known of it. On the background thread, as is {@link #wrote}. */
    String known(Path of) {
        return of.equals(written.file()) ? written.hash() : null;
    }

    /** Noted before the window learns of it, since the next save may be waiting already. */
    void wrote(Path newFile, String hash) {
        written = new Written(newFile, hash);
    }

    /** The file it belongs to has another name now. */
    void moved(Path now) {
        written = new Written(now, written.hash());
        file.set(now);
    }

    /** For the snapshot; blank if there is none. */
    String hash() {
        return written.hash() == null ? "" : written.hash();
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
        kept = null;
        session.markSaved(point);
        endSave();
    }

    /** Whether there is work that is neither in the file nor given to recovery. */
    boolean isToBeKept() {
        return session.modifiedProperty().get() && session.draft() != kept;
    }

    /** @param draft null if it could not be kept after all */
    void keeping(Draft draft) {
        kept = draft;
    }

    void keptAt(Instant when) {
        keptAt.set(when);
    }
}
