package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import org.duizhao.compose.Origin;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;

/** Where a cursor stands on the pages. @param page from 1 @param line from 1 on its page */
public record Position(int page, int line) {
    /** The line with the character at the caret, or the last one before it; empty if the field is on no page. */
    public static Optional<Position> of(List<Page> pages, Cursor cursor) {
        Position found = null;
        if (cursor != null) {
            for (Page page : pages) {
                for (int line = 0; line < page.lines().size(); line++) {
                    if (found == null ? isIn(page.lines().get(line), cursor) : begins(page.lines().get(line), cursor)) {
                        found = new Position(page.number(), line + 1);
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isIn(Line line, Cursor cursor) {
        return line.cells().stream().anyMatch(cell -> cell.run().origin().path().equals(cursor.path()));
    }

    private static boolean begins(Line line, Cursor cursor) {
        return line.cells().stream().anyMatch(cell -> isAtOrBefore(cell, cursor));
    }

    private static boolean isAtOrBefore(Cell cell, Cursor cursor) {
        Origin origin = cell.run().origin();
        return origin.path().equals(cursor.path()) && !origin.isGenerated()
                && origin.start() + cell.offset() <= cursor.caret();
    }
}
