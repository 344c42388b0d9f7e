package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.compose.Origin;
import org.duizhao.compose.PageSetup;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;

/** The lines that hold something of a field, first to last. Found once, so that a moving caret costs nothing in a long paper. */
public record FieldLines(FieldPath path, List<Placed> lines) {
    public FieldLines {
        lines = List.copyOf(lines);
    }

    /** A line on its page. @param page index, from 0 @param index from 0 on its page */
    public record Placed(int page, int index, PageSetup setup, Line line) {}

    public static FieldLines of(List<Page> pages, FieldPath path) {
        return of(pages, IntStream.range(0, pages.size()), path);
    }

    /** @param among indices of the pages it is looked for on */
    static FieldLines of(List<Page> pages, IntStream among, FieldPath path) {
        return new FieldLines(path, among.boxed().flatMap(page -> on(pages.get(page), page, path)).toList());
    }

    private static Stream<Placed> on(Page page, int number, FieldPath path) {
        return IntStream.range(0, page.lines().size())
                .filter(index -> page.lines().get(index).cells().stream().anyMatch(cell -> isOf(path, cell)))
                .mapToObj(index -> new Placed(number, index, page.setup(), page.lines().get(index)));
    }

    private static boolean isOf(FieldPath path, Cell cell) {
        return cell.run().origin().path().equals(path);
    }

    /** Whether a cell belongs to the field. */
    public boolean holds(Cell cell) {
        return isOf(path, cell);
    }

    /** What of a line belongs to the field, numbers and marks set for it included. */
    public List<Cell> cells(Line line) {
        return line.cells().stream().filter(this::holds).toList();
    }

    /** Offset of a cell in the field's text; negative for what the author did not write. */
    public static int start(Cell cell) {
        Origin origin = cell.run().origin();
        return origin.isGenerated() ? Origin.GENERATED : origin.start() + cell.offset();
    }

    /** The line with the character at the caret, or the last one before it; empty if the field is on no page. */
    public Optional<Placed> at(int caret) {
        Placed found = lines.isEmpty() ? null : lines.getFirst();
        for (Placed placed : lines) {
            int start = firstWritten(placed.line());
            if (start > caret) {
                break;
            }
            found = start >= 0 ? placed : found;
        }
        return Optional.ofNullable(found);
    }

    /** Offset of what of the field is written first in a line; negative if nothing is. */
    private int firstWritten(Line line) {
        for (Cell cell : line.cells()) {
            if (start(cell) >= 0 && holds(cell)) {
                return start(cell);
            }
        }
        return Origin.GENERATED;
    }
}
