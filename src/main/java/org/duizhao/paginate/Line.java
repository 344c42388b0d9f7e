package org.duizhao.paginate;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.compose.Block;

/**
 * One line of a page.
 *
 * @param block the paragraph it is part of
 * @param index number of the line in that paragraph, from 0
 * @param top   upper edge in points from the top of the page
 * @param pitch height in points
 */
public record Line(Block block, int index, double top, double pitch, List<Cell> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    /** Where a cell ends for the eye, in points: the square of a squeezed mark reaches into the next one. */
    public double end(int cell) {
        double end = cells.get(cell).x() + cells.get(cell).width();
        return cell + 1 < cells.size() ? Math.min(end, cells.get(cell + 1).x()) : end;
    }

    public String text() {
        return cells.stream().map(Cell::text).collect(Collectors.joining());
    }
}
