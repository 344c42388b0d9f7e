package org.duizhao.paginate;

import java.util.List;
import org.duizhao.compose.Block;

/**
 * A line before its page is known.
 *
 * @param before room above it in points, none at the top of a page
 * @param pitch  its height in points
 * @param kept   whether it stays on one page with the row behind it
 */
record Row(Block block, int index, double before, double pitch, List<Cell> cells, boolean kept) {
    Row {
        cells = List.copyOf(cells);
    }

    Line at(double top) {
        return new Line(block, index, top, pitch, cells);
    }
}
