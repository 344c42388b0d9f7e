package org.duizhao.pdf;

import java.util.List;

/**
 * A finished file.
 *
 * @param missing characters no font of this machine has that may be embedded, each once, in order; {@link #GETA} stands for them, but they can be searched
 */
public record Pdf(byte[] bytes, List<String> missing) {
    /** What printers set where they have no type for a character. */
    static final String GETA = "〓";

    public Pdf {
        missing = List.copyOf(missing);
    }
}
