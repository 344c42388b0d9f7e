package org.duizhao.recognise;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;
import org.duizhao.model.Punctuation;

/**
 * How the lines of a text were broken at a width, as a copy from a PDF has them. A line was broken where what begins the next
 * would not have fitted; where it would have, its paragraph ended.
 *
 * @param column what a line fills; {@link Column#NONE} if the lines are paragraphs
 * @param margin where the lines of the text stand that are not indented, in characters from the left
 * @param shows  whether the first lines of paragraphs are indented
 */
record Wrapping(Column column, double margin, boolean shows) {
    /** What is wider is a paragraph that was not broken, maybe since a person joined it. */
    private static final double LONG = 1.5;
    private static final double ROUNDING = 0.1;
    private static final Pattern MARKS_ONLY = Pattern.compile("[“”‘’\"《》（）。，、；：！？…]{1,4}");
    private static final String OPENING = "“‘《（";

    /** A text is wrapped if what stops in the middle of a clause fills its column, and few lines are much wider. */
    static Wrapping of(List<Line> all) {
        List<Line> lines = all.stream().filter(line -> !line.piece().isFixed()).toList();
        return Stream.of(Column.STANDARD, Column.of(lines), Column.ragged(lines)).map(column -> in(column, lines))
                .filter(wrapping -> wrapping.holds(lines)).findFirst().orElse(new Wrapping(Column.NONE, 0, false));
    }

    private static Wrapping in(Column column, List<Line> lines) {
        double margin = lines.stream().mapToDouble(Line::indent).sorted().skip(lines.size() / 10).findFirst().orElse(0);
        long marked = lines.stream().filter(line -> Piece.isMarked(line.text())).count();
        long indented = lines.stream().filter(line -> Piece.isMarked(line.text()) && line.indent() > margin).count();
        return new Wrapping(column, margin, marked > 1 && indented * 2 > marked);
    }

    /** Whether the lines that end as no paragraph does are full, but for one in five, and more than those that are too long. */
    private boolean holds(List<Line> lines) {
        int full = 0;
        int others = 0;
        int longer = 0;
        boolean first = true;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            first |= Piece.isMarked(line.text());
            boolean fills = isFull(line, first, lines.get(i + 1));
            if (isLong(line)) {
                longer++;
            } else if (isTooWide(line, first) || !fills && line.stopsInClause()) {
                others++;
            } else if (fills && !line.isStopped() && !line.isHeading()) {
                full++;
            }
            first = !fills || line.isStopped();
        }
        return full >= column.fewest() && others * 4 <= full && longer * 2 <= full;
    }

    private boolean isTooWide(Line line, boolean first) {
        double room = first ? column.first() : column.other();
        return Extent.withoutHanging(line.text()).least() > room + column.beyond() + ROUNDING;
    }

    private boolean isLong(Line line) {
        return line.extent().least() > column.other() * LONG;
    }

    boolean isThere() {
        return column.isThere();
    }

    /**
     * Whether a line goes on in the next.
     *
     * @param soFar what stands in the paragraph before the next line
     * @param after what follows the next line; null behind the last
     */
    boolean goesOn(Paragraph soFar, Line next, Line after) {
        Line last = soFar.last();
        if (last.piece().isFixed() || next.piece().isFixed() || last.piece().level() > 0 || next.piece().level() > 0) {
            return false;
        }
        String tail = soFar.tail();
        if (MARKS_ONLY.matcher(next.text()).matches()) {
            return true;
        }
        if (MARKS_ONLY.matcher(last.text()).matches()) {
            return OPENING.indexOf(tail.charAt(tail.length() - 1)) >= 0
                    || !Line.isStopped(withoutClosings(tail)) && !Piece.isMarked(next.text());
        }
        return isThere() && !next.afterBlank() && next.indent() <= margin && isFull(last, soFar.isOneLine(), next)
                && !begins(tail, next, after);
    }

    private boolean isFull(Line line, boolean first, Line next) {
        if (isLong(line)) {
            return !line.isStopped();
        }
        return needs(line, next) > (first ? column.first() : column.other()) + ROUNDING;
    }

    /** Room for a line and what the next begins with. */
    private static double needs(Line line, Line next) {
        return line.extent().most() + Extent.ofBeginning(next.text()).most();
    }

    private static String withoutClosings(String text) {
        int end = text.length();
        while (end > 1 && Punctuation.CLOSINGS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether a line behind a full one opens a paragraph. */
    private boolean begins(String soFar, Line next, Line after) {
        if (shows || column.isIndented() && isTooWide(next, true)) {
            return false;
        }
        boolean onlyFirst = column.isIndented() && after != null && !next.isStopped()
                && needs(next, after) <= column.other() + ROUNDING && needs(next, after) > column.first() + ROUNDING;
        return onlyFirst || isItem(soFar, next.text()) || isName(soFar, next);
    }

    /** Whether a line names a section or what follows, where the one before can end. */
    private static boolean isName(String soFar, Line next) {
        return Label.of(next.piece(), false).filter(Label::alone).isPresent()
                || Line.isStopped(soFar) && SectionNames.bareKind(next.text()).isPresent();
    }

    /** Whether a line has a number, and what is before it can end there. */
    private static boolean isItem(String soFar, String next) {
        Mark mark = Mark.leading(next);
        if (!mark.isThere()) {
            return false;
        }
        boolean spoken = mark.numbering() == Numbering.HAN_IS || mark.numbering() == Numbering.HAN_MUST;
        return spoken ? Punctuation.isEnded(soFar) : !soFar.matches("(?s).*[，、第]$");
    }
}
