package org.duizhao.pdf;

import java.util.List;
import org.duizhao.compose.Characters;

/**
 * A finished file.
 *
 * @param missing characters no font of this machine has that may be embedded, each once, in order; {@link Characters#GETA} stands for them, but they can be searched
 */
public record Pdf(byte[] bytes, List<String> missing) {
    public Pdf {
        missing = List.copyOf(missing);
    }
}
