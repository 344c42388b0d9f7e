package org.duizhao.docx;

/** A file that is not read, and why; the file is as it was. */
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1L;

    /** What a person can be told; the sentences are the caller's. */
    public enum Reason {
        /** Not there, or may not be read. */
        NO_ACCESS,
        /** Larger than {@link DocxReader#MOST_BYTES}. */
        TOO_LARGE,
        /** Of more paragraphs, or of more around them, than a paper can have. */
        TOO_LONG,
        /** A photograph or a scan. */
        PICTURE,
        /** The binary form of Word before 2007, or of WPS. */
        OLD_FORMAT,
        /** Needs a password. */
        ENCRYPTED,
        /** Something else of Office, or an archive: a table, slides. */
        NOT_A_DOCUMENT,
        /** Text of LibreOffice and others (ODT). */
        OPEN_DOCUMENT,
        /** The fixed layout of GB/T 33190, as official papers are sent round. */
        OFD,
        /** The office format of GB/T 20916. */
        UOF,
        /** Unpacks to a size or has names that no document has. */
        SUSPICIOUS,
        /** A Word file that is cut off or broken. */
        DAMAGED
    }

    private final Reason reason;

    UnreadableDocument(Reason reason) {
        this(reason, null);
    }

    UnreadableDocument(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
