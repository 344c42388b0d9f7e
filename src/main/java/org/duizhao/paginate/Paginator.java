package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.PlacedBlock;

/**
 * Sets a manuscript in lines and pages. Every character of every run is in exactly one cell, in order. Text that runs
 * from right to left is set in the order it is stored.
 */
public final class Paginator {
    private static final double ROUNDING = 1e-6;

    private Paginator() {}

    /** At least one page, numbered from 1; the same for the same arguments. Takes time in proportion to the text. */
    public static List<Page> paginate(Manuscript manuscript, TextMeasurer measurer, Profile profile) {
        PageSetup setup = manuscript.setup();
        Rows setter = new Rows(setup, measurer, profile);
        List<Row> rows = PlacedBlock.of(manuscript.blocks(), setup).stream()
                .flatMap(placed -> setter.of(placed).stream()).toList();
        PageSetup room = room(setup, profile);
        List<Page> pages = new ArrayList<>();
        int start = 0;
        do {
            int end = fill(rows, start, room).end();
            pages.add(new Page(pages.size() + 1, setup, lines(rows.subList(start, end), setup)));
            start = end;
        } while (start < rows.size());
        return List.copyOf(pages);
    }

    /** LibreOffice takes a page with a grid, as our Word file has, for no higher than whole lines of it. */
    static PageSetup room(PageSetup setup, Profile profile) {
        return profile == Profile.LO ? setup.onGrid() : setup;
    }

    /**
     * Which rows a page holds.
     *
     * @param end  behind the last of them
     * @param read behind the last row that decided about it; one behind the last of the paper if its end did
     */
    record Filled(int end, int read) {}

    /** What fits on a page, less what stays with the first row that does not. */
    static Filled fill(List<Row> rows, int start, PageSetup setup) {
        double room = setup.textHeight() + ROUNDING;
        int full = start;
        while (full < rows.size() && room >= height(rows.get(full), full == start)) {
            room -= height(rows.get(full), full == start);
            full++;
        }
        int end = full;
        while (full < rows.size() && end > start && rows.get(end - 1).kept()) {
            end--;
        }
        return new Filled(end > start ? end : full, full + 1);
    }

    private static double height(Row row, boolean atTop) {
        return row.pitch() + (atTop ? 0 : row.before());
    }

    static List<Line> lines(List<Row> rows, PageSetup setup) {
        List<Line> lines = new ArrayList<>();
        double top = setup.top();
        for (Row row : rows) {
            double height = height(row, lines.isEmpty());
            lines.add(row.at(top + (height - row.pitch())));
            top += height;
        }
        return lines;
    }
}
