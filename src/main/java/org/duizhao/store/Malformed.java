package org.duizhao.store;

import java.util.List;

/** Bytes that are not what they should be; the message is for the log. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    private final UnreadableFile.Reason reason;
    private final transient List<PackFault> faults;

    Malformed(UnreadableFile.Reason reason, String message) {
        super(message);
        this.reason = reason;
        faults = List.of();
    }

    Malformed(String message) {
        this(UnreadableFile.Reason.DAMAGED, message);
    }

    Malformed(Throwable cause) {
        super(cause);
        faults = List.of();
        reason = UnreadableFile.Reason.DAMAGED;
    }

    Malformed(List<PackFault> faults) {
        super(faults.toString());
        reason = UnreadableFile.Reason.FAULTY;
        this.faults = List.copyOf(faults);
    }

    /** What is wrong in a pack that somebody wrote; none for other files. */
    List<PackFault> faults() {
        return faults;
    }

    UnreadableFile.Reason reason() {
        return reason;
    }
}
