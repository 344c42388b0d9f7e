package org.duizhao.ui.preview;

import java.util.Optional;
import org.duizhao.compose.Origin;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.session.Cursor;

/** Finds the place in a field for a point on a page. */
final class PageHit {
    private PageHit() {}

    /** Points are from the upper left corner; empty if there is no line at that height. */
    static Optional<Cursor> at(Page page, double x, double y) {
        return line(page, y).flatMap(line -> line.cells().isEmpty() ? Optional.empty() : Optional.of(at(line, x)));
    }

    static Optional<Line> line(Page page, double y) {
        return page.lines().stream().filter(line -> y >= line.top() && y < line.top() + line.pitch()).findFirst();
    }

    private static Cursor at(Line line, double x) {
        Cell hit = line.cells().getFirst();
        for (Cell cell : line.cells()) {
            if (x >= cell.x()) {
                hit = cell;
            }
        }
        Origin origin = hit.run().origin();
        return new Cursor(origin.path(), origin.isGenerated() ? 0 : origin.start() + hit.offset() + within(hit, x));
    }

    /** Characters of the cell left of the one hit; all of them for a point behind the cell. */
    private static int within(Cell cell, double x) {
        int length = cell.text().length();
        if (x >= cell.x() + cell.width()) {
            return length;
        }
        int index = x <= cell.x() ? 0 : (int) (length * (x - cell.x()) / cell.width());
        boolean insidePair = index > 0 && Character.isLowSurrogate(cell.text().charAt(index));
        return insidePair ? index - 1 : index;
    }
}
