package org.duizhao.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that could not be written, and why; whatever was there before is still there. */
public final class UnwritableFile extends IOException {
    private static final long serialVersionUID = 1;

    /** What stood in the way. */
    public enum Reason {
        /** The system does not allow it, or another program holds the file. */
        DENIED,
        /** The file is marked as not to be changed. */
        READ_ONLY,
        /** The folder is not there. */
        NO_FOLDER,
        /** There is a folder, a pipe or a device of that name. */
        SPECIAL,
        FULL,
        /** The disk or the network failed. */
        FAILED,
        /** What was to be written would not be read as the same again. */
        UNFAITHFUL,
        /** A draft of more text than {@link org.duizhao.model.Bounds} allow: it could not be opened again. */
        TOO_LONG,
        /** The file there could not be read and could not be set aside either. */
        WOULD_DESTROY
    }

    private final Reason reason;
    private final transient Path path;

    UnwritableFile(Reason reason, Path path, Throwable cause) {
        super(reason + " " + path, cause);
        this.reason = reason;
        this.path = path;
    }

    static UnwritableFile of(Path path, IOException cause, boolean full) {
        Reason reason = switch (cause) {
            case UnwritableFile known -> known.reason;
            case NoSuchFileException _ -> Reason.NO_FOLDER;
            case AccessDeniedException _ -> Reason.DENIED;
            default -> full ? Reason.FULL : Reason.FAILED;
        };
        return new UnwritableFile(reason, path, cause);
    }

    public Reason reason() {
        return reason;
    }

    public Path path() {
        return path;
    }
}
