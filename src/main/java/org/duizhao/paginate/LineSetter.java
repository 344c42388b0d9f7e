package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.compose.BlockStyle;
import org.duizhao.compose.BlockStyle.Alignment;
import org.duizhao.compose.PageSetup;

/** Gives every atom of a line its place between the margins. */
record LineSetter(List<Atom> atoms, Gaps gaps, BlockStyle style, PageSetup setup) {
    /** Room of a line in points. */
    double available(boolean first) {
        return setup.textWidth() - indent(first) - style.rightIndent() * character();
    }

    private double indent(boolean first) {
        return style.leftIndent() + (first ? style.firstIndent() * character() : 0);
    }

    private double character() {
        return style.size() + gaps.spacing();
    }

    List<Cell> cells(Span span, boolean first, boolean last) {
        int end = visibleEnd(span);
        int marginEnd = span.hung() ? end - 1 : end;
        double free = available(first) - width(span.start(), marginEnd);
        double stretch = style.alignment() == Alignment.JUSTIFIED && !last && free > 0
                ? free / Math.max(1, stretchable(span.start(), marginEnd)) : 0;
        double[] xs = new double[span.end() - span.start()];
        double x = setup.left() + indent(first) + switch (style.alignment()) {
            case JUSTIFIED, LEFT -> 0;
            case CENTRED -> free / 2;
            case RIGHT -> free;
        };
        for (int at = span.start(); at < span.end(); at++) {
            xs[at - span.start()] = x;
            if (at < end) {
                x += atoms.get(at).advance() + (at + 1 < end ? gap(at) : 0)
                        + (at + 1 < marginEnd && isStretchable(at) ? stretch : 0);
            }
        }
        return cells(span, end, xs);
    }

    /** Words and numbers as one cell, all else one by one; blanks at the end have no width. */
    private List<Cell> cells(Span span, int visibleEnd, double[] xs) {
        List<Cell> cells = new ArrayList<>();
        for (int start = span.start(); start < span.end(); ) {
            int end = start + 1;
            while (end < span.end() && isOneCell(atoms.get(end - 1), atoms.get(end))) {
                end++;
            }
            double x = xs[start - span.start()];
            Atom last = atoms.get(end - 1);
            double width = start < visibleEnd ? xs[end - 1 - span.start()] + last.advance() - x : 0;
            int offset = atoms.get(start).start();
            cells.add(new Cell(last.run().text().substring(offset, last.end()), x, width, last.run(), offset));
            start = end;
        }
        return cells;
    }

    private static boolean isOneCell(Atom last, Atom next) {
        return last.run() == next.run() && last.isInWord() && next.isInWord();
    }

    private int visibleEnd(Span span) {
        int end = span.end();
        while (end > span.start() && atoms.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    private double width(int start, int end) {
        double width = 0;
        for (int at = start; at < end; at++) {
            width += atoms.get(at).advance() + (at + 1 < end ? gap(at) : 0);
        }
        return width;
    }

    private double gap(int at) {
        return gaps.between(atoms.get(at), atoms.get(at + 1));
    }

    private int stretchable(int start, int end) {
        int count = 0;
        for (int at = start; at + 1 < end; at++) {
            count += isStretchable(at) ? 1 : 0;
        }
        return count;
    }

    /** A justified line is stretched behind Han characters and blanks and between Latin and Han, not inside words. */
    private boolean isStretchable(int at) {
        return atoms.get(at).isHan() || atoms.get(at).isBlank() || atoms.get(at + 1).isHan();
    }
}
