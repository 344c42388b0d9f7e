package org.duizhao.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.duizhao.store.OpenMark;

/** A file that another person, or another machine, has open. */
public final class HeldFile extends Failure {
    private static final long serialVersionUID = 1;

    private final transient OpenMark holder;

    HeldFile(Path file, OpenMark holder) {
        super("read.held", file, null);
        this.holder = holder;
    }

    /** Who; blank if it is not known. */
    public String user() {
        return holder.user();
    }

    /** On which machine; blank if it is not known. */
    public String place() {
        return holder.place();
    }

    /** Empty if it is not known. */
    public Optional<Instant> since() {
        return Optional.of(holder.since()).filter(since -> !since.equals(Instant.EPOCH));
    }
}
