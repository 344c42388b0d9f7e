package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The column that the lines of a page fill.
 *
 * @param first room of the first line of a paragraph
 * @param other room of the others
 * @param beyond how much wider a line of it can be
 * @param fewest how many lines that fill it and stop in the middle of a clause show it
 */
record Column(double first, double other, double beyond, int fewest) {
    static final double NARROWEST = 15;
    private static final double WIDEST = 64;
    /** A full line can fall short by what may not begin or end a line, and the first by its indent. */
    private static final double NEAR = 3.5;
    /** What first lines stand in by, by GB/T 9704-2012, 7.3.3. */
    private static final double INDENT = 2;
    private static final double HALF = 0.5;
    private static final int FEW = 2;
    /** Few lines are wider than a column. */
    private static final double WIDE = 0.96;
    private static final double RAGGED = 2;

    private static final int FEWEST = 4;

    static final Column NONE = new Column(0, 0, 0, 0);
    /** By GB/T 9704-2012, 5.2.3; one broken line is enough where all others fit. */
    static final Column STANDARD = new Column(26, 28, 0, 1);

    /** The column of lines that were broken unevenly. */
    static Column ragged(List<Line> lines) {
        double[] widths = lines.stream().mapToDouble(line -> line.extent().middle()).sorted().toArray();
        double room = widths.length == 0 ? 0 : widths[Math.min(widths.length - 1, (int) (widths.length * WIDE))] - RAGGED;
        return room < NARROWEST || room > WIDEST ? NONE : new Column(room, room, 2 * RAGGED, FEWEST);
    }

    /** The column of lines most of which may be no full ones. */
    static Column of(List<Line> lines) {
        double[] open = lines.stream().filter(line -> !line.isStopped()).mapToDouble(line -> line.extent().middle())
                .filter(width -> width >= NARROWEST && width <= WIDEST).toArray();
        if (open.length == 0) {
            return NONE;
        }
        double rough = usual(open);
        List<Double> firsts = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        boolean follows = false;
        for (Line line : lines) {
            boolean near = Math.abs(line.extent().middle() - rough) <= NEAR && !line.isStopped();
            if (near) {
                (follows && !Piece.isMarked(line.text()) ? others : firsts).add(line.extent().middle());
            }
            follows = near && !line.isHeading();
        }
        return of(firsts, others);
    }

    private static Column of(List<Double> firsts, List<Double> others) {
        double first = firsts.isEmpty() ? 0 : usual(array(firsts));
        double other = others.size() >= FEW ? usual(array(others)) : first + INDENT;
        boolean indented = first > 0 && other - first > HALF && other - first < NEAR;
        return new Column(indented ? first : Math.max(first, other), indented ? other : Math.max(first, other), 0, FEWEST);
    }

    private static double[] array(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The middle of those that most are nearest to. */
    private static double usual(double[] widths) {
        double[] sorted = Arrays.stream(widths).sorted().toArray();
        int best = 0;
        int most = 0;
        for (int from = 0, to = 0; from < sorted.length; from++) {
            while (to < sorted.length && sorted[to] <= sorted[from] + HALF) {
                to++;
            }
            if (to - from >= most) {
                most = to - from;
                best = from;
            }
        }
        return sorted[best + most / 2];
    }

    boolean isThere() {
        return other > 0;
    }

    /** Whether first lines have less room. */
    boolean isIndented() {
        return first < other;
    }
}
