package org.duizhao.store;

/** Bytes that are not what they should be; the message is for the log. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
        super(message);
    }

    Malformed(Throwable cause) {
        super(cause);
    }
}
