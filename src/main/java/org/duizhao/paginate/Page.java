package org.duizhao.paginate;

import java.util.List;

/** One page. @param number from 1 */
public record Page(int number, List<Line> lines) {
    public Page {
        lines = List.copyOf(lines);
    }
}
