package org.duizhao.paginate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duizhao.compare.Stretch;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.PlacedBlock;
import org.duizhao.compose.SigningPlace;

/**
 * The pages of one paper while it is written. Only paragraphs that have changed since the last time are broken again, and what
 * stands as it stood is the same object: pages, and the cells of lines that have moved. Knows the last state and no other.
 * For one thread.
 */
public final class PageFlow {
    private final TextMeasurer measurer;
    private final Profile profile;
    private PageSetup setup;
    private SigningPlace signing;
    private List<Block> blocks;
    private List<Paragraph> paragraphs;
    /** Those of all paragraphs. */
    private List<Row> rows;
    private List<Sheet> sheets;

    private record Paragraph(PlacedBlock placed, List<Row> rows) {}

    /**
     * One page.
     *
     * @param rows all that stand on it
     * @param read how many from its first on decided about it, see {@link Paginator.Filled}
     */
    private record Sheet(List<Row> rows, int read, Page page) {
        boolean holds(List<Row> others) {
            boolean same = rows.size() == others.size();
            for (int at = 0; same && at < rows.size(); at++) {
                same = rows.get(at) == others.get(at);
            }
            return same;
        }

        Sheet numbered(int number) {
            return page.number() == number ? this : new Sheet(rows, read, new Page(number, page.setup(), page.lines()));
        }
    }

    public PageFlow(TextMeasurer measurer, Profile profile) {
        this.measurer = measurer;
        this.profile = profile;
    }

    /** Equal to what {@link Paginator#paginate} makes of it. */
    public List<Page> pages(Manuscript manuscript) {
        if (!manuscript.setup().equals(setup)) {
            begin(manuscript.setup());
        }
        fill(breakLines(manuscript.blocks()));
        return sheets.isEmpty() ? List.of(new Page(1, setup, List.of())) : sheets.stream().map(Sheet::page).toList();
    }

    private void begin(PageSetup other) {
        setup = other;
        signing = null;
        blocks = List.of();
        paragraphs = List.of();
        rows = List.of();
        sheets = List.of();
    }

    /** Breaks the paragraphs that have changed. Which of the rows are others than the last time. */
    private Stretch breakLines(List<Block> now) {
        SigningPlace sign = SigningPlace.of(now, setup);
        Stretch touched = sign.equals(signing)
                ? Stretch.between(blocks, now).wider(PlacedBlock.BELOW, PlacedBlock.ABOVE) : Stretch.WHOLE;
        Map<Block, Paragraph> known = new IdentityHashMap<>();
        touched.in(paragraphs).forEach(paragraph -> known.put(paragraph.placed().block(), paragraph));
        Rows setter = new Rows(setup, measurer, profile);
        List<Paragraph> others = IntStream.range(touched.before(), now.size() - touched.behind())
                .mapToObj(at -> PlacedBlock.of(now, at, sign))
                .map(placed -> paragraph(placed, known.get(placed.block()), setter)).toList();
        Stretch changed = replaceRows(touched, others);
        paragraphs = touched.replaced(paragraphs, others);
        blocks = now;
        signing = sign;
        return changed;
    }

    /** @param before the same block as it stood the last time, null if it was not there */
    private static Paragraph paragraph(PlacedBlock placed, Paragraph before, Rows setter) {
        return before != null && before.placed().equals(placed) ? before : new Paragraph(placed, setter.of(placed));
    }

    private Stretch replaceRows(Stretch touched, List<Paragraph> others) {
        int before = count(paragraphs.subList(0, touched.before()));
        Stretch around = new Stretch(before, rows.size() - before - count(touched.in(paragraphs)));
        List<Row> now = others.stream().flatMap(paragraph -> paragraph.rows().stream()).toList();
        Stretch changed = around.within(Stretch.between(around.in(rows), now, (one, other) -> one == other));
        rows = around.replaced(rows, now);
        return changed;
    }

    private static int count(List<Paragraph> paragraphs) {
        return paragraphs.stream().mapToInt(paragraph -> paragraph.rows().size()).sum();
    }

    /** Fills those pages anew about which other rows decide; where they begin as they did again, all that follow only move. */
    private void fill(Stretch changed) {
        PageSetup room = Paginator.room(setup, profile);
        Rest rest = new Rest(sheets);
        List<Sheet> now = new ArrayList<>();
        int start = 0;
        while (rest.isAsItWas(changed.before() - start)) {
            now.add(rest.next());
            start += now.getLast().rows().size();
        }
        while (start < rows.size() && !(rows.size() - start <= changed.behind() && rest.begins(rows.size() - start))) {
            now.add(sheet(now.size(), start, Paginator.fill(rows, start, room)));
            start += now.getLast().rows().size();
        }
        if (start < rows.size()) {
            rest.sheets.forEach(sheet -> now.add(sheet.numbered(now.size() + 1)));
        }
        sheets = now;
    }

    /** The one of the last time if the very same rows stand on it. @param index of the page, from 0 */
    private Sheet sheet(int index, int start, Paginator.Filled filled) {
        List<Row> on = rows.subList(start, filled.end());
        Page page = index < sheets.size() && sheets.get(index).holds(on) ? sheets.get(index).page()
                : new Page(index + 1, setup, Paginator.lines(on, setup));
        return new Sheet(List.copyOf(on), filled.read() - start, page);
    }

    /** The sheets of the last time that are still to come. */
    private static final class Rest {
        private final Deque<Sheet> sheets;
        private int rows;

        Rest(List<Sheet> sheets) {
            this.sheets = new ArrayDeque<>(sheets);
            rows = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        }

        /** Whether no row that decided about the next one is other now. @param same how many are not, from its first on */
        boolean isAsItWas(int same) {
            return !sheets.isEmpty() && sheets.getFirst().read() <= same;
        }

        Sheet next() {
            rows -= sheets.getFirst().rows().size();
            return sheets.removeFirst();
        }

        /** Whether one of them begins so many rows before the end of the paper; those before it are dropped. */
        boolean begins(int left) {
            while (rows > left) {
                next();
            }
            return rows == left;
        }
    }
}
