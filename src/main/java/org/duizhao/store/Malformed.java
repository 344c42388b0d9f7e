package org.duizhao.store;

/** Bytes that are not what they should be; the message is for the log. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    private final UnreadableFile.Reason reason;

    Malformed(UnreadableFile.Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Malformed(String message) {
        this(UnreadableFile.Reason.DAMAGED, message);
    }

    Malformed(Throwable cause) {
        super(cause);
        reason = UnreadableFile.Reason.DAMAGED;
    }

    UnreadableFile.Reason reason() {
        return reason;
    }
}
