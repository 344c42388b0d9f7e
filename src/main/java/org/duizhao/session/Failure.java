package org.duizhao.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.docx.DocxReader;
import org.duizhao.docx.UnreadableDocument;
import org.duizhao.model.Bounds;
import org.duizhao.recognise.TooLong;
import org.duizhao.store.UnreadableFile;
import org.duizhao.store.UnwritableFile;

/** A use case that could not be done. Nothing was changed by it. */
public sealed class Failure extends Exception permits HeldFile, GoneFile {
    private static final long serialVersionUID = 1;

    private static final String CHANGED = "write.changed";
    private static final String FULL = "write.full";
    private static final String UNFAITHFUL = "write.unfaithful";
    private static final String EXISTS = "theme.exists";
    private static final Set<String> LOSSES = Set.of(
            "read.damaged", "read.no_bytes", "read.zeros", "read.foreign", "read.missing", "read.failed");

    private final String code;
    private final transient Path file;
    private final transient List<ThemeFault> faults;
    /** In megabytes; 0 if it is not about that. */
    private final long most;

    Failure(String code, Path file, Throwable cause) {
        this(code, file, cause, List.of(), 0);
    }

    private Failure(String code, Path file, Throwable cause, List<ThemeFault> faults, long most) {
        super(code + " " + file, cause);
        this.code = code;
        this.most = most >> 20;
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    static Failure of(UnreadableFile cause) {
        return new Failure("read." + lower(cause.reason()), cause.path(), cause,
                cause.faults().stream().map(ThemeFault::of).toList(), cause.most());
    }

    /** A theme that is not fit to be saved. */
    static Failure faulty(List<ThemeFault> faults) {
        return new Failure("theme.faulty", null, null, faults, 0);
    }

    /** A pack would take the place of a theme of one's own. */
    static Failure exists(Path file) {
        return new Failure(EXISTS, file, null);
    }

    static Failure of(UnreadableDocument cause, Path file) {
        return new Failure("word." + lower(cause.reason()), file, cause, List.of(), DocxReader.MOST_BYTES);
    }

    static Failure of(UnwritableFile cause) {
        return new Failure("write." + lower(cause.reason()), cause.path(), cause);
    }

    /** There is nothing that could become a paper in the file, or, if it is null, in the text that was given. */
    static Failure empty(Path file) {
        return new Failure(file == null ? "read.nothing" : "read.empty", file, null);
    }

    /** There is more in the file, or, if it is null, in the text that was given, than a paper can be. */
    static Failure tooLong(Path file, TooLong cause) {
        return new Failure(file == null ? "read.text_too_long" : "read.too_long", file, cause);
    }

    /** The draft is open in another window. */
    static Failure locked(Path file) {
        return new Failure("read.locked", file, null);
    }

    /** Another program wrote the file since it was read. */
    static Failure changedOutside(Path file) {
        return new Failure(CHANGED, file, null);
    }

    /** Whatever else came out of the program while it had a file in work; null for none. */
    public static Failure of(Throwable cause, Path file) {
        return switch (cause) {
            case Failure failure -> failure;
            case TooLong tooLong -> tooLong(file, tooLong);
            case VirtualMachineError memory -> new Failure(file == null ? "memory" : "memory.file", file, memory);
            default -> new Failure("unexpected", null, cause);
        };
    }

    private static String lower(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    /** Short and stable; a message under {@code failure.} stands for each, the heading of {@link #faults} if there are any. */
    public String code() {
        return code;
    }

    /** Whether a pack was not taken because its theme is there already. */
    public boolean isThere() {
        return code.equals(EXISTS);
    }

    /** The file it is about; null if it is about none. */
    public Path file() {
        return file;
    }

    /** What the message can name: the file, blank if it is about none, then the bounds: megabytes, characters, paragraphs, characters of one, items, parts. */
    public Object[] arguments() {
        String name = file == null || file.getFileName() == null ? "" : file.getFileName().toString();
        return new Object[] {name, most, Bounds.MOST_CHARACTERS, Bounds.MOST_PARAGRAPHS,
                Bounds.MOST_IN_PARAGRAPH, Bounds.MOST_ITEMS, Bounds.MOST_PARTS};
    }

    /** Whether another program wrote the file, so that saving would lose something. */
    public boolean isChangedOutside() {
        return code.equals(CHANGED);
    }

    /** What is wrong in a theme pack, in the order of the file; none for any other failure. */
    public List<ThemeFault> faults() {
        return faults;
    }

    /** Whether what a draft's file held is lost, so that an earlier state, or what is left of it, is wanted. */
    public boolean isLoss() {
        return LOSSES.contains(code);
    }

    public boolean isWriting() {
        return code.startsWith("write.");
    }

    public boolean isFull() {
        return code.equals(FULL);
    }

    /** Whether it may work with another file. */
    public boolean isElsewherePossible() {
        return isWriting() && !code.equals(UNFAITHFUL);
    }
}
