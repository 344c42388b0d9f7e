package org.duizhao.ui.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.duizhao.compose.PageSetup;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.session.Cursor;

/** Finds everything that comes from the field the cursor is in, and the place of the caret in it. */
final class FieldMark {
    static final FieldMark NONE = new FieldMark(List.of(), null);
    private static final double CARET_WIDTH = 1.2;

    private final List<Piece> pieces;
    private final Spot target;

    /** The cells of the field in one line, first to last. @param page index of the page, from 0 */
    private record Piece(int page, PageSetup setup, Line line, List<Cell> cells) {
        boolean continues(Piece before) {
            return line.block() == before.line.block() && line.index() == before.line.index() + 1;
        }

        Rectangle2D box(boolean fromEdge, boolean toEdge) {
            Cell last = cells.getLast();
            double left = fromEdge ? Math.min(setup.left(), cells.getFirst().x()) : cells.getFirst().x();
            double end = last.x() + last.width();
            double right = toEdge ? Math.max(setup.right(), end) : end;
            return new Rectangle2D(left, line.top(), right - left, line.pitch());
        }
    }

    /** A place on a page. @param page index of the page, from 0 @param box in points */
    record Spot(int page, Rectangle2D box) {}

    private FieldMark(List<Piece> pieces, Cursor cursor) {
        this.pieces = pieces;
        target = pieces.isEmpty() ? null : caret(cursor.caret());
    }

    /** @param cursor null for none */
    static FieldMark of(List<Page> pages, Cursor cursor) {
        if (cursor == null) {
            return NONE;
        }
        List<Piece> pieces = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Line line : pages.get(page).lines()) {
                List<Cell> cells = cells(line, cursor);
                if (!cells.isEmpty()) {
                    pieces.add(new Piece(page, pages.get(page).setup(), line, cells));
                }
            }
        }
        return new FieldMark(pieces, cursor);
    }

    private static List<Cell> cells(Line line, Cursor cursor) {
        boolean any = line.block().runs().stream()
                .anyMatch(run -> Objects.equals(run.origin().path(), cursor.path()));
        return !any ? List.of() : line.cells().stream()
                .filter(cell -> Objects.equals(cell.run().origin().path(), cursor.path())).toList();
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
        return Optional.ofNullable(target);
    }

    /** The marks by index of the page. */
    Map<Integer, PageMark> byPage() {
        Map<Integer, List<Rectangle2D>> grounds = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean fromEdge = i > 0 && piece.continues(pieces.get(i - 1));
            boolean toEdge = i + 1 < pieces.size() && pieces.get(i + 1).continues(piece);
            grounds.computeIfAbsent(piece.page(), page -> new ArrayList<>()).add(piece.box(fromEdge, toEdge));
        }
        Map<Integer, PageMark> marks = new HashMap<>();
        grounds.forEach((page, boxes) ->
                marks.put(page, new PageMark(boxes, target.page() == page ? target.box() : null)));
        return marks;
    }

    /** Before the last character that begins at or before the offset, or behind it when it ends there. */
    private Spot caret(int offset) {
        Piece at = pieces.getFirst();
        double x = behindLeadingMarks(at.cells());
        for (Piece piece : pieces) {
            for (Cell cell : piece.cells()) {
                int start = cell.run().origin().start() + cell.offset();
                if (!cell.run().origin().isGenerated() && start <= offset) {
                    at = piece;
                    x = cell.x() + cell.width() * Math.min(1, (offset - start) / (double) cell.text().length());
                }
            }
        }
        return new Spot(at.page(), new Rectangle2D(x, at.line().top(), CARET_WIDTH, at.line().pitch()));
    }

    private static double behindLeadingMarks(List<Cell> cells) {
        return cells.stream().takeWhile(cell -> cell.run().origin().isGenerated())
                .mapToDouble(cell -> cell.x() + cell.width()).max().orElse(cells.getFirst().x());
    }
}
