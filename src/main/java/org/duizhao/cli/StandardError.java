package org.duizhao.cli;

import java.io.OutputStream;
import java.io.PrintStream;

/** Standard error, kept for sentences to a person. */
public final class StandardError {
    private static final PrintStream STREAM = System.err;

    private StandardError() {}

    /** From now on what others print there is dropped, as the XML parser of a library its "[Fatal Error]" about a damaged file. */
    public static void keepForSentences() {
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    }

    static PrintStream stream() {
        return STREAM;
    }
}
