package org.duizhao.recognise;

import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;
import org.duizhao.model.Punctuation;

/**
 * How the lines of a text were broken at a width, as a copy from a PDF has them.
 *
 * @param width of a full line in characters; 0 if the lines are paragraphs
 */
record Wrapping(double width) {
    private static final double NARROWEST = 15;
    private static final double WIDEST = 64;
    /** A full line can fall short by what may not begin or end a line. */
    private static final double SLACK = 2.5;
    private static final double FEWEST = 4;
    private static final Pattern MARKS_ONLY = Pattern.compile("[“”‘’\"《》（）。，、；：！？…]{1,4}");
    private static final String OPENING = "“‘《（";
    private static final String STRONG_ENDS = "。；：！？";

    /** Wrapped is a text a fifth of whose lines are full and stop in the middle of a clause, and none is much wider. */
    static Wrapping of(List<Line> lines) {
        double[] widths = lines.stream().filter(line -> !line.piece().isFixed()).mapToDouble(Line::width).sorted().toArray();
        if (widths.length == 0) {
            return new Wrapping(0);
        }
        double width = widths[Math.min(widths.length - 1, (int) (widths.length * 0.96))];
        Wrapping wrapping = new Wrapping(width);
        long full = lines.stream().filter(line -> wrapping.isFull(line) && !isStopped(line.text())).count();
        boolean much = widths[widths.length - 1] > width * 1.5;
        return width < NARROWEST || width > WIDEST || much || full < FEWEST || full * 5 < widths.length
                ? new Wrapping(0) : wrapping;
    }

    boolean isThere() {
        return width > 0;
    }

    private boolean isFull(Line line) {
        return line.width() >= width - SLACK;
    }

    private static boolean isStopped(String text) {
        return STRONG_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /**
     * Whether a line goes on in the next.
     *
     * @param soFar what stands in the paragraph before the next line
     * @param last  its last line
     */
    boolean goesOn(String soFar, Line last, Line next) {
        if (last.piece().isFixed() || next.piece().isFixed() || last.piece().level() > 0 || next.piece().level() > 0) {
            return false;
        }
        if (MARKS_ONLY.matcher(next.text()).matches()) {
            return true;
        }
        if (MARKS_ONLY.matcher(last.text()).matches()) {
            return OPENING.indexOf(soFar.charAt(soFar.length() - 1)) >= 0
                    || !isStopped(withoutClosings(soFar)) && !Piece.isMarked(next.text());
        }
        return isThere() && isFull(last) && !next.indented() && !next.afterBlank() && !begins(soFar, next.text());
    }

    private static String withoutClosings(String text) {
        int end = text.length();
        while (end > 1 && Punctuation.CLOSINGS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether a line behind a full one opens a paragraph: it has a number, and what is before can end there. */
    private static boolean begins(String soFar, String next) {
        Mark mark = Mark.leading(next);
        if (!mark.isThere()) {
            return false;
        }
        boolean spoken = mark.numbering() == Numbering.HAN_IS || mark.numbering() == Numbering.HAN_MUST;
        return spoken ? Punctuation.isEnded(soFar) : !soFar.matches("(?s).*[，、第]$");
    }
}
