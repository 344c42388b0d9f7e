package org.duizhao.paginate;

import java.util.List;
import org.duizhao.compose.PageSetup;

/** One page. @param number from 1 */
public record Page(int number, PageSetup setup, List<Line> lines) {
    public Page {
        lines = List.copyOf(lines);
    }

    /** Of the customary size. */
    public Page(int number, List<Line> lines) {
        this(number, PageSetup.CUSTOMARY, lines);
    }
}
