package org.duizhao.session;

import java.nio.file.Path;
import java.time.Instant;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** A session and the file it belongs to, if it has one yet. */
public final class OpenDraft {
    private final Session session;
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Instant> savedAt = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Instant> keptAt = new SimpleObjectProperty<>();
    private String hash;

    OpenDraft(Session session, Path file, String hash) {
        this.session = session;
        this.file.set(file);
        this.hash = hash;
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

    /** When an unsaved state was last kept for recovery; null if not yet. */
    public ObjectProperty<Instant> keptAtProperty() {
        return keptAt;
    }

    String hash() {
        return hash;
    }

    void savedAs(Path newFile, String newHash, Object point, Instant when) {
        file.set(newFile);
        hash = newHash;
        savedAt.set(when);
        session.markSaved(point);
    }
}
