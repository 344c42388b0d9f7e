package org.duizhao.session;

import java.nio.file.Path;
import java.util.Locale;
import org.duizhao.docx.UnreadableDocument;
import org.duizhao.recognise.TooLong;
import org.duizhao.store.UnreadableFile;
import org.duizhao.store.UnwritableFile;

/** A use case that could not be done. Nothing was changed by it. */
public final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Path file;

    private Failure(String code, Path file, Throwable cause) {
        super(code + " " + file, cause);
        this.code = code;
        this.file = file;
    }

    static Failure of(UnreadableFile cause) {
        return new Failure("read." + lower(cause.reason()), cause.path(), cause);
    }

    static Failure of(UnreadableDocument cause, Path file) {
        return new Failure("word." + lower(cause.reason()), file, cause);
    }

    static Failure of(UnwritableFile cause) {
        return new Failure("write." + lower(cause.reason()), cause.path(), cause);
    }

    /** There is nothing in the file that could become a paper. */
    static Failure empty(Path file) {
        return new Failure("read.empty", file, null);
    }

    /** There is more in the file than a paper can be. */
    static Failure tooLarge(Path file, TooLong cause) {
        return new Failure("read.too_large", file, cause);
    }

    /** The draft is open in another window. */
    static Failure locked(Path file) {
        return new Failure("read.locked", file, null);
    }

    /** Another program wrote the file since it was read. */
    static Failure changedOutside(Path file) {
        return new Failure("write.changed", file, null);
    }

    static Failure unexpected(Exception cause) {
        return new Failure("unexpected", null, cause);
    }

    private static String lower(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    /** Short and stable; a message under {@code failure.} stands for each. */
    public String code() {
        return code;
    }

    /** The file it is about; null if it is about none. */
    public Path file() {
        return file;
    }

    public boolean isWriting() {
        return code.startsWith("write.");
    }
}
