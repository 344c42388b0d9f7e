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
 * @param brief  whether a full line that ends with a sentence is rather the last of its paragraph
 */
record Wrapping(Column column, double margin, boolean shows, boolean brief) {
    private static final Wrapping NONE = new Wrapping(Column.NONE, 0, false, false);
    /** What is wider is a paragraph that was not broken, maybe since a person joined it. */
    private static final double LONG = 2.5;
    private static final double ROUNDING = 0.1;
    /** As much of a line as can belong to its first word. */
    private static final int EXACT = 4;
    private static final Pattern MARKS_ONLY = Pattern.compile("[“”‘’\"《》（）。，、；：！？…]{1,4}");
    private static final String OPENING = "“‘《（";

    /** A text is wrapped if what stops in the middle of a clause fills its column, and few lines are much wider. */
    static Wrapping of(List<Line> all) {
        List<Line> lines = all.stream().filter(line -> !line.piece().isFixed()).toList();
        double margin = lines.stream().mapToDouble(Line::indent).sorted().skip(lines.size() / 10).findFirst().orElse(0);
        List<Line> marked = lines.stream().filter(line -> Piece.isMarked(line.text())).toList();
        boolean shows = marked.size() > 1 && marked.stream().filter(line -> line.indent() > margin).count() * 2 > marked.size();
        return Stream.of(Column.STANDARD, Column.of(lines), Column.ragged(lines)).filter(Column::isThere)
                .map(column -> new Wrapping(column, margin, shows, isBrief(column, lines)))
                .filter(wrapping -> wrapping.holds(lines)).findFirst().orElse(NONE);
    }

    /** Whether more paragraphs end in sight than lines go on: by chance as many of them end where a line is full. */
    private static boolean isBrief(Column column, List<Line> lines) {
        double room = column.first() - 1;
        long ends = lines.stream().filter(line -> line.isEnded() && line.extent().most() < room).count();
        long goingOn = lines.stream().mapToLong(line -> line.extent().least() > column.other()
                ? (long) (line.extent().least() / column.other()) : !line.isEnded() && line.extent().most() >= room ? 1 : 0).sum();
        return ends > goingOn;
    }

    /** Whether the lines that end as no paragraph does are full, but for one in five, and as many as those that are too long. */
    private boolean holds(List<Line> lines) {
        int full = 0;
        int others = 0;
        int longer = 0;
        boolean first = true;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean fills = isFull(line, first || Piece.isMarked(line.text()), lines.get(i + 1));
            if (isLong(line)) {
                longer++;
            } else if (isTooWide(line, first) || !fills && line.stopsInClause()) {
                others++;
            } else if (fills && !line.isStopped() && !line.isHeading()) {
                full++;
            }
            first = !fills;
        }
        return full >= column.fewest() && others * 4 <= full && longer <= full;
    }

    private boolean isTooWide(Line line, boolean first) {
        double room = first ? column.first() : column.other();
        return Extent.withoutHanging(line.text()).least() > room + column.beyond() + ROUNDING;
    }

    private boolean isLong(Line line) {
        return line.extent().least() > column.other() + column.beyond() + LONG;
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
        boolean row = last.text().contains(LedgerColumn.BETWEEN) || next.text().contains(LedgerColumn.BETWEEN);
        if (row || last.piece().isFixed() || next.piece().isFixed() || last.piece().level() > 0 || next.piece().level() > 0) {
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
                && !begins(soFar, next, after);
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
    private boolean begins(Paragraph soFar, Line next, Line after) {
        if (shows || column.isIndented() && isTooWide(next, true)) {
            return false;
        }
        return isOnlyFirst(next, after) || brief && soFar.last().isEnded() || isItem(soFar, next.text())
                || isName(soFar.tail(), next.text());
    }

    /** Whether a line that goes on is full only as a first one. What is all Han tells it for sure. */
    private boolean isOnlyFirst(Line next, Line after) {
        return column.isIndented() && after != null && !next.isStopped() && isFull(next, true, after)
                && !isFull(next, false, after) && next.extent().isExact()
                && Extent.of(after.text().substring(0, Math.min(EXACT, after.text().length()))).isExact();
    }

    /** Whether a line has a number, and what is before it can end there; not if others of its list stand inside of lines. */
    private static boolean isItem(Paragraph soFar, String next) {
        Mark mark = Mark.leading(next);
        if (!mark.isThere() || holds(soFar.tail(), mark, -1) || holds(next, mark, 1)) {
            return false;
        }
        boolean spoken = mark.numbering() == Numbering.HAN_IS || mark.numbering() == Numbering.HAN_MUST;
        return spoken ? Punctuation.isEnded(soFar.tail()) : !soFar.tail().matches("(?s).*[，、第]$");
    }

    /** Whether the number before a mark, or the one behind it, stands inside a text. */
    private static boolean holds(String text, Mark mark, int step) {
        return Sentences.starts(text).stream().filter(start -> start > 0).map(start -> Mark.at(text, start))
                .anyMatch(other -> other.numbering().family() == mark.numbering().family()
                        && other.number() == mark.number() + step);
    }

    /** Whether a line names a section or what follows, or closes the paper, where the one before can end. */
    private static boolean isName(String soFar, String next) {
        boolean named = SectionNames.bareKind(next).isPresent();
        return named && next.matches(".*[：:]") && !soFar.endsWith("的")
                || Line.isStopped(soFar) && (named || Words.CLOSING.matcher(next).find());
    }
}
