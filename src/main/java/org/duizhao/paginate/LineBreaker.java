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
        Cut cut = cut(start, available);
        if (cut.at == atoms.size() || atoms.get(cut.at).isBlank() || cut.gap > cut.free) {
            return new Span(start, afterBlanks(cut.at), false);
        }
        int end = cut.at > start ? breaks.end(atoms, start, cut.at) : start;
        if (end <= start) {
            return new Span(start, afterBlanks(Math.max(cut.at, start + 1)), false);
        }
        return new Span(start, breaks.leavesBlanks() ? end : afterBlanks(end), end > cut.at);
    }

    private Cut cut(int start, double available) {
        double x = 0;
        for (int at = start; at < atoms.size(); at++) {
            Atom atom = atoms.get(at);
            double gap = at > start ? gaps.between(atoms.get(at - 1), atom) : 0;
            double end = x + gap + atom.advance();
            if (at + 1 == atoms.size() || !atom.isOneWith(atoms.get(at + 1))) {
                end = gaps.portionEnd(end);
            }
            if (end > available + ROUNDING) {
                return new Cut(at, gap, available - x + ROUNDING);
            }
            x = end;
        }
        return new Cut(atoms.size(), 0, 0);
    }

    /**
     * The first atom that does not fit.
     *
     * @param gap  room that should be before it
     * @param free room that is left; where the gap is wider, the line ends whatever the rules say
     */
    private record Cut(int at, double gap, double free) {}

    private int afterBlanks(int at) {
        int end = at;
        while (end < atoms.size() && atoms.get(end).isBlank()) {
            end++;
        }
        return end;
    }
}
