package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;

/** Fills line after line. */
record LineBreaker(List<Atom> atoms, Gaps gaps, LineBreaks breaks) {
    /** For sums of fractions that should come out even. */
    private static final double ROUNDING = 1e-6;

    /** @param first width of the first line, @param other of the others; at least one line, empty if there is no text */
    List<Span> lines(double first, double other) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        do {
            Span line = line(start, lines.isEmpty() ? first : other);
            lines.add(line);
            start = line.end();
        } while (start < atoms.size());
        return lines;
    }

    private Span line(int start, double available) {
        int cut = cut(start, available);
        if (cut == atoms.size() || atoms.get(cut).isBlank()) {
            return new Span(start, afterBlanks(cut), false);
        }
        int end = cut > start ? breaks.end(atoms, start, cut) : start;
        if (end <= start) {
            return new Span(start, afterBlanks(Math.max(cut, start + 1)), false);
        }
        return new Span(start, afterBlanks(end), end > cut);
    }

    /** The first atom that does not fit. */
    private int cut(int start, double available) {
        double x = 0;
        for (int at = start; at < atoms.size(); at++) {
            x += atoms.get(at).advance() + (at > start ? gaps.between(atoms.get(at - 1), atoms.get(at)) : 0);
            if (x > available + ROUNDING) {
                return at;
            }
        }
        return atoms.size();
    }

    private int afterBlanks(int at) {
        int end = at;
        while (end < atoms.size() && atoms.get(end).isBlank()) {
            end++;
        }
        return end;
    }
}
