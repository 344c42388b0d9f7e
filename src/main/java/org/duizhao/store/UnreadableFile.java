package org.duizhao.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A file that could not be read, and why; the words for people are found by the reason. */
public final class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1;

    /** What stood in the way. */
    public enum Reason {
        MISSING,
        /** The system does not allow it. */
        DENIED,
        /** The disk or the network failed. */
        FAILED,
        FOLDER,
        /** A pipe, a device or a file of the system, which may never end. */
        SPECIAL,
        /** Of more bytes than {@link #most()}. */
        TOO_LARGE,
        /** Of more text than {@link org.duizhao.model.Bounds} allow. */
        TOO_LONG,
        /** Something else than what is read here. */
        FOREIGN,
        DAMAGED,
        /** Without a single byte, as after a power cut. */
        NO_BYTES,
        /** Nothing but zeros, as after a power cut. */
        ZEROS,
        /** A pack with the mistakes told by {@link #faults()}. */
        FAULTY,
        /** Written by a newer version of the program. */
        NEWER,
        /** A theme whose id another pack has already. */
        REPEATED,
        /** Word 97–2003, or another file of that time. */
        OLD_WORD,
        PDF,
        /** Text with the marks of a word processor in it. */
        RTF,
        /** No text of any kind. */
        BINARY,
        /** Text in an encoding we do not know. */
        ENCODING
    }

    private final Reason reason;
    private final transient Path path;
    private final transient List<PackFault> faults;
    private final int most;

    private UnreadableFile(Path path, Malformed cause) {
        super(cause.reason() + " " + path, cause);
        reason = cause.reason();
        this.path = path;
        faults = cause.faults();
        most = Json.MAX_BYTES;
    }

    UnreadableFile(Reason reason, Path path, Throwable cause) {
        this(reason, path, cause, 0);
    }

    private UnreadableFile(Reason reason, Path path, Throwable cause, int most) {
        super(reason + " " + path, cause);
        this.reason = reason;
        this.path = path;
        this.most = most;
        faults = List.of();
    }

    static UnreadableFile tooLarge(Path path, int most) {
        return new UnreadableFile(Reason.TOO_LARGE, path, null, most);
    }

    static UnreadableFile of(Path path, IOException cause) {
        Reason reason = switch (cause) {
            case UnreadableFile known -> known.reason;
            case NoSuchFileException _ -> Reason.MISSING;
            case AccessDeniedException _ -> Reason.DENIED;
            default -> Reason.FAILED;
        };
        return new UnreadableFile(reason, path, cause);
    }

    static UnreadableFile of(Path path, Malformed cause) {
        return new UnreadableFile(path, cause);
    }

    public Reason reason() {
        return reason;
    }

    public Path path() {
        return path;
    }

    /** How many bytes a file of its kind may have, or unpack to; for one that is too large. */
    public int most() {
        return most;
    }

    /** The mistakes in a faulty pack; none for any other reason. */
    public List<PackFault> faults() {
        return faults;
    }
}
