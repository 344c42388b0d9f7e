package org.duizhao.paginate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Breaks a title that is too long for one line into as few lines as it needs, as equal as can be (GB/T 9704-2012, 7.3.1):
 * never inside 《》 or a number with its unit, and with no line of one or two characters where that can be helped.
 */
record TitleBreaks(List<Atom> atoms, Gaps gaps) {
    private static final double LINE = 1e9;
    private static final double SHORT_LINE = 1e8;
    private static final int FEWEST = 3;

    /** Empty if the title has no such division. */
    List<Span> lines(double available) {
        boolean[] breaks = breaks();
        int[] starts = new int[atoms.size() + 1];
        double[] costs = new double[atoms.size() + 1];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        for (int end = 1; end <= atoms.size(); end++) {
            if (breaks[end]) {
                cheapest(end, available, breaks, starts, costs);
            }
        }
        return Double.isInfinite(costs[atoms.size()]) ? List.of() : spans(starts);
    }

    private void cheapest(int end, double available, boolean[] breaks, int[] starts, double[] costs) {
        double width = 0;
        int visible = 0;
        for (int start = end - 1; start >= 0; start--) {
            Atom atom = atoms.get(start);
            if (visible > 0 || !atom.isBlank()) {
                width += atom.advance() + (visible > 0 ? gaps.between(atom, atoms.get(start + 1)) : 0);
                visible++;
            }
            if (width > available) {
                return;
            }
            double cost = costs[start] + LINE + Math.pow(available - width, 2) + (visible < FEWEST ? SHORT_LINE : 0);
            if (breaks[start] && cost < costs[end]) {
                costs[end] = cost;
                starts[end] = start;
            }
        }
    }

    private List<Span> spans(int[] starts) {
        Deque<Span> spans = new ArrayDeque<>();
        for (int end = atoms.size(); end > 0; end = starts[end]) {
            spans.addFirst(new Span(starts[end], end, false));
        }
        return List.copyOf(spans);
    }

    /** Whether a line may start at each place. */
    private boolean[] breaks() {
        boolean[] breaks = new boolean[atoms.size() + 1];
        breaks[0] = true;
        breaks[atoms.size()] = true;
        int depth = 0;
        for (int at = 1; at < atoms.size(); at++) {
            Atom last = atoms.get(at - 1);
            Atom first = atoms.get(at);
            depth = Math.max(0, depth + (last.is('《') ? 1 : last.is('》') ? -1 : 0));
            boolean unit = last.isDigit() && first.isLetterOrDigit();
            breaks[at] = depth == 0 && !unit && !first.isBlank() && WordBreaks.isBreak(atoms, at);
        }
        return breaks;
    }
}
