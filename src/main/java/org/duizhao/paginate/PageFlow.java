package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.PlacedBlock;
import org.duizhao.compose.Stretch;

/**
 * The pages of one paper while it is written. Only paragraphs that have changed since the last time are broken again, and what
 * stands as it stood is the same object: pages, and the cells of lines that have moved. Knows the last state and no other.
 * For one thread.
 */
public final class PageFlow {
    private final TextMeasurer measurer;
    private final Profile profile;
    private PageSetup setup;
    private List<PlacedBlock> placed = List.of();
    /** The lines of each paragraph. */
    private List<List<Row>> broken = List.of();
    /** The pages by the first line on them. */
    private Map<Row, Sheet> sheets = Map.of();

    /** @param rows all that stand on the page */
    private record Sheet(List<Row> rows, Page page) {
        boolean holds(List<Row> others) {
            boolean same = rows.size() == others.size();
            for (int at = 0; same && at < rows.size(); at++) {
                same = rows.get(at) == others.get(at);
            }
            return same;
        }
    }

    public PageFlow(TextMeasurer measurer, Profile profile) {
        this.measurer = measurer;
        this.profile = profile;
    }

    /** Equal to what {@link Paginator#paginate} makes of it. */
    public List<Page> pages(Manuscript manuscript) {
        if (!manuscript.setup().equals(setup)) {
            setup = manuscript.setup();
            placed = List.of();
            broken = List.of();
            sheets = Map.of();
        }
        breakChanged(PlacedBlock.of(manuscript.blocks(), setup));
        List<Row> rows = new ArrayList<>();
        broken.forEach(rows::addAll);
        return pages(rows);
    }

    private void breakChanged(List<PlacedBlock> now) {
        Stretch changed = Stretch.between(placed, now);
        Rows setter = new Rows(setup, measurer, profile);
        broken = changed.replaced(broken, changed.in(now).stream().map(setter::of).toList());
        placed = changed.replaced(placed, changed.in(now));
    }

    private List<Page> pages(List<Row> rows) {
        Map<Row, Sheet> now = new IdentityHashMap<>();
        List<Page> pages = new ArrayList<>();
        PageSetup room = Paginator.room(setup, profile);
        int start = 0;
        do {
            int end = Paginator.end(rows, start, room);
            Sheet sheet = sheet(pages.size() + 1, rows.subList(start, end));
            pages.add(sheet.page());
            if (end > start) {
                now.put(rows.get(start), sheet);
            }
            start = end;
        } while (start < rows.size());
        sheets = now;
        return List.copyOf(pages);
    }

    private Sheet sheet(int number, List<Row> rows) {
        Sheet before = rows.isEmpty() ? null : sheets.get(rows.getFirst());
        if (before == null || !before.holds(rows)) {
            return new Sheet(List.copyOf(rows), new Page(number, setup, Paginator.lines(rows, setup)));
        }
        return before.page().number() == number ? before
                : new Sheet(before.rows(), new Page(number, setup, before.page().lines()));
    }
}
