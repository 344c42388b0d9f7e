package org.duizhao.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.duizhao.compose.PageSetup;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.session.Cursor;
import org.duizhao.session.FieldLines;
import org.duizhao.session.FieldLines.Placed;

/** Marks what comes from the field the cursor is in, what of it is selected, and the place of the caret. */
final class FieldMark {
    static final FieldMark NONE = new FieldMark(new FieldLines(null, List.of()), new Cursor(null, 0));
    private static final double CARET_WIDTH = 1.2;

    private final FieldLines field;
    private final Cursor cursor;
    private final Optional<Spot> target;

    /** A place on a page. @param page index of the page, from 0 @param box in points */
    record Spot(int page, Rectangle2D box) {}

    private FieldMark(FieldLines field, Cursor cursor) {
        this.field = field;
        this.cursor = cursor;
        target = field.at(cursor.caret()).map(this::caret);
    }

    /** @param field that of the cursor */
    static FieldMark of(FieldLines field, Cursor cursor) {
        return new FieldMark(field, cursor);
    }

    /** @param cursor null for none */
    static FieldMark of(List<Page> pages, Cursor cursor) {
        return cursor == null ? NONE : of(FieldLines.of(pages, cursor.path()), cursor);
    }

    /** The first line of a section, aspect or the facts; empty if nothing of it is on paper. */
    static Optional<Spot> beginning(List<Page> pages, String part) {
        for (int page = 0; page < pages.size(); page++) {
            PageSetup setup = pages.get(page).setup();
            for (Line line : pages.get(page).lines()) {
                if (line.block().part().equals(part)) {
                    return Optional.of(new Spot(page, new Rectangle2D(
                            setup.left(), line.top(), setup.textWidth(), line.pitch())));
                }
            }
        }
        return Optional.empty();
    }

    /** Where to look: the caret; empty if nothing of the field is on paper. */
    Optional<Spot> target() {
        return target;
    }

    /** What is to be marked on a page. @param page index, from 0 */
    PageMark on(int page) {
        List<Rectangle2D> ground = new ArrayList<>();
        List<Rectangle2D> selected = new ArrayList<>();
        List<Placed> lines = field.lines();
        for (int i = 0; i < lines.size(); i++) {
            Placed placed = lines.get(i);
            if (placed.page() == page) {
                boolean fromEdge = i > 0 && continues(placed.line(), lines.get(i - 1).line());
                boolean toEdge = i + 1 < lines.size() && continues(lines.get(i + 1).line(), placed.line());
                List<Cell> cells = field.cells(placed.line());
                ground.add(box(placed, cells, fromEdge, toEdge));
                selected(placed.line()).ifPresent(selected::add);
            }
        }
        return new PageMark(ground, selected,
                target.filter(spot -> spot.page() == page).map(Spot::box).orElse(null));
    }

    private static boolean continues(Line line, Line before) {
        return line.block() == before.block() && line.index() == before.index() + 1;
    }

    private static Rectangle2D box(Placed placed, List<Cell> cells, boolean fromEdge, boolean toEdge) {
        double left = cells.getFirst().x();
        double right = end(cells.getLast());
        return across(placed.line(), fromEdge ? Math.min(placed.setup().left(), left) : left,
                toEdge ? Math.max(placed.setup().right(), right) : right);
    }

    private Optional<Rectangle2D> selected(Line line) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < line.cells().size(); at++) {
            Cell cell = line.cells().get(at);
            int start = FieldLines.start(cell);
            if (field.holds(cell) && start >= 0 && start < cursor.end()
                    && start + cell.text().length() > cursor.start()) {
                left = Math.min(left, x(cell, cursor.start()));
                right = Math.max(right, Math.min(x(cell, cursor.end()), line.end(at)));
            }
        }
        return right > left ? Optional.of(across(line, left, right)) : Optional.empty();
    }

    /** Before the last character that begins at or before the caret, or behind it when it ends there. */
    private Spot caret(Placed placed) {
        List<Cell> cells = field.cells(placed.line());
        double x = behindLeadingMarks(cells);
        for (Cell cell : cells) {
            if (FieldLines.start(cell) >= 0 && FieldLines.start(cell) <= cursor.caret()) {
                x = x(cell, cursor.caret());
            }
        }
        return new Spot(placed.page(), across(placed.line(), x, x + CARET_WIDTH));
    }

    /** Where in a cell an offset of the field's text stands, at one of its edges if it is not in it. */
    private static double x(Cell cell, int offset) {
        double share = (offset - FieldLines.start(cell)) / (double) cell.text().length();
        return cell.x() + cell.width() * Math.clamp(share, 0, 1);
    }

    private static double behindLeadingMarks(List<Cell> cells) {
        return cells.stream().takeWhile(cell -> FieldLines.start(cell) < 0)
                .mapToDouble(FieldMark::end).max().orElse(cells.getFirst().x());
    }

    private static double end(Cell cell) {
        return cell.x() + cell.width();
    }

    private static Rectangle2D across(Line line, double left, double right) {
        return new Rectangle2D(left, line.top(), right - left, line.pitch());
    }
}
