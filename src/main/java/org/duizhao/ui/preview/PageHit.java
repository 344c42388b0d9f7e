package org.duizhao.ui.preview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duizhao.compose.Characters;
import org.duizhao.compose.Run;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.session.Cursor;

/** Finds the place in a field for a point on a page: between the two characters it is nearest to. */
final class PageHit {
    /** How much of a character is its front, where the place before it is meant: the nearer half, or all of it. */
    static final double NEAREST = 0.5;
    static final double WHOLE = 1;

    private PageHit() {}

    /** Points are from the upper left corner; empty if there is no line at that height. */
    static Optional<Cursor> at(Page page, double x, double y, double front) {
        return line(page, y).flatMap(
                line -> line.cells().isEmpty() ? Optional.empty() : Optional.of(at(line, x, front)));
    }

    static Optional<Line> line(Page page, double y) {
        return page.lines().stream().filter(line -> y >= line.top() && y < line.top() + line.pitch()).findFirst();
    }

    private static Cursor at(Line line, double x, double front) {
        int at = 0;
        while (at + 1 < line.cells().size() && x >= line.cells().get(at + 1).x()) {
            at++;
        }
        Cell hit = line.cells().get(at);
        Run run = hit.run();
        return new Cursor(run.origin().path(), run.origin().isGenerated()
                ? beside(line.block().runs(), run) : run.origin().start() + hit.offset() + within(hit, (x - hit.x()) / (line.end(at) - hit.x()), front));
    }

    /** Behind what the author wrote in that field before a number, mark or lead-in, else before what follows it, else 0. */
    private static int beside(List<Run> runs, Run generated) {
        int behind = -1;
        boolean passed = false;
        for (Run run : runs) {
            passed |= run == generated;
            if (!run.origin().isGenerated() && Objects.equals(run.origin().path(), generated.origin().path())) {
                if (passed) {
                    return behind < 0 ? run.origin().start() : behind;
                }
                behind = run.origin().start() + run.text().length();
            }
        }
        return Math.max(0, behind);
    }

    /**
     * Offset in the cell of the character whose front is hit, else behind all of them; what is drawn as one is one.
     *
     * @param share how much of the cell is left of the point
     */
    private static int within(Cell cell, double share, double front) {
        String text = cell.text();
        int start = 0;
        while (start < text.length()) {
            int end = Characters.end(text, start);
            if (share * text.length() < start + (end - start) * front) {
                return start;
            }
            start = end;
        }
        return start;
    }
}
