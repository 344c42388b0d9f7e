package org.duizhao.compose;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a title that is too long for one line into as few lines as it needs, by meaning and then as equal as can be,
 * with no line of one or two characters where that can be helped (GB/T 9704-2012, 7.3.1). What is found here is what
 * preview, pages and Word file show; it knows no font and so is the same on every machine.
 */
public final class TitleLines {
    private static final double LINE = 1e8;
    private static final double SHORT_LINE = 1e7;
    private static final int FEWEST = 3;
    /** What LibreOffice sets between Han and Latin, in ems, so that a line that fits in Word fits there too. */
    private static final double BETWEEN_SCRIPTS = 0.2;

    private final String title;
    /** Of a line, in ems of the title's size. */
    private final double room;
    /** Where each character begins, and the end. */
    private final int[] offsets;
    /** Cheapest way to end a line before each character, and the character that line begins with. */
    private final double[] costs;
    private final int[] starts;

    private TitleLines(String title, PageSetup setup) {
        this.title = title;
        room = setup.textWidth() / setup.style(Role.TITLE).size();
        offsets = IntStream.concat(
                IntStream.iterate(0, at -> at < title.length(), at -> Characters.end(title, at)),
                IntStream.of(title.length())).toArray();
        costs = new double[offsets.length];
        starts = new int[offsets.length];
    }

    /** The lines, one behind the other the title itself: blanks at the end of a line belong to it. At least one line. */
    public static List<String> of(String title, PageSetup setup) {
        return new TitleLines(title, setup).lines();
    }

    private List<String> lines() {
        double[] breaks = TitleBreaks.costs(title);
        Arrays.fill(costs, 1, costs.length, Double.POSITIVE_INFINITY);
        for (int end = 1; end < offsets.length; end++) {
            if (breaks[offsets[end]] < Double.POSITIVE_INFINITY) {
                cheapest(end, breaks);
            }
        }
        Deque<String> lines = new ArrayDeque<>();
        for (int end = offsets.length - 1; end > 0; end = starts[end]) {
            lines.addFirst(title.substring(offsets[starts[end]], offsets[end]));
        }
        return lines.isEmpty() ? List.of(title) : List.copyOf(lines);
    }

    /** A character alone is a line even if it is wider than the page. */
    private void cheapest(int end, double[] breaks) {
        double width = 0;
        int visible = 0;
        for (int start = end - 1; start >= 0; start--) {
            int c = title.codePointAt(offsets[start]);
            if (visible > 0 || !Characters.isBlank(c)) {
                width += Characters.ems(c) + (visible > 0 ? gap(c, title.codePointAt(offsets[start + 1])) : 0);
                visible++;
            }
            if (width > room && visible > 1) {
                return;
            }
            double cost = costs[start] + breaks[offsets[start]] + LINE + Math.pow(room - width, 2)
                    + (visible < FEWEST ? SHORT_LINE : 0);
            if (cost < costs[end]) {
                costs[end] = cost;
                starts[end] = start;
            }
        }
    }

    private static double gap(int last, int first) {
        boolean scripts = Characters.isWide(last) != Characters.isWide(first)
                && !Characters.isBlank(last) && !Characters.isBlank(first);
        return scripts ? BETWEEN_SCRIPTS : 0;
    }
}
