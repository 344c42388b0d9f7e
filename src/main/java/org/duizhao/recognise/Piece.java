package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.model.Mark;
import org.duizhao.model.SourceParagraph;

/**
 * A paragraph of the paper, or what is left of one when its beginning was taken.
 *
 * @param text    without blanks around it
 * @param opens   whether it begins the paragraph
 * @param level   level of its heading style, 0 for none
 * @param sources the source paragraphs it was put together from, by ascending offset; the first is at 0
 * @param fixed   where a person says it belongs; null if nobody said
 * @param head    where a heading in a font of its own ends; 0 if no font tells
 */
record Piece(String text, boolean opens, int level, List<Source> sources, Place fixed, int head) {
    Piece {
        sources = List.copyOf(sources);
    }

    Piece(String text, boolean opens, int level, List<Source> sources, Place fixed) {
        this(text, opens, level, sources, fixed, 0);
    }

    static Piece of(SourceParagraph paragraph, int index) {
        return new Piece(paragraph.text().strip(), true, paragraph.level(), List.of(new Source(0, index)), null);
    }

    /** The same piece with a heading that ends at an offset. */
    Piece headed(int end) {
        return new Piece(text, opens, level, sources, fixed, end);
    }

    /** The text between two offsets without the blanks around it. */
    Piece part(int from, int to) {
        String cut = text.substring(from, to);
        int start = from + cut.length() - cut.stripLeading().length();
        return new Piece(cut.strip(), opens && from == 0, level, sources(start, start, to), from == 0 ? fixed : null,
                Math.max(0, head < to ? head - start : 0));
    }

    /** The text behind a number up to an offset; where the number comes from is kept. */
    Piece behind(int start, Mark mark, int to) {
        int from = start + mark.written().length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        Piece rest = part(from, to);
        return new Piece(rest.text, opens && start == 0, level, sources(start, from, to), start == 0 ? fixed : null, rest.head);
    }

    /** What stands behind an offset. */
    Piece from(int start) {
        return part(start, text.length());
    }

    /** The same paragraph without the number it begins with. */
    Piece behind(Mark mark) {
        return behind(text.length() - text.stripLeading().length(), mark, text.length());
    }

    /** What its heading is if it begins with one: the text behind its number up to where a heading ends. */
    String heading() {
        String behind = behind(Mark.leading(text)).text();
        return behind.substring(0, Sentences.headingEnd(behind));
    }

    Piece fixedTo(Place other) {
        return new Piece(text, opens, level, sources, other, head);
    }

    /** Those between two offsets, counted from a base. */
    private List<Source> sources(int from, int base, int to) {
        List<Source> within = new ArrayList<>();
        for (int i = sourceAt(from); i < sources.size() && (within.isEmpty() || sources.get(i).start() < to); i++) {
            within.add(new Source(Math.max(0, sources.get(i).start() - base), sources.get(i).paragraph()));
        }
        return within;
    }

    /** Index of the first source that begins at an offset, else of the last one before it. */
    private int sourceAt(int offset) {
        int low = 0;
        int high = sources.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sources.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sources.size() && sources.get(low).start() == offset ? low : Math.max(0, low - 1);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** The same paragraphs with other words, all of which come from each of them. */
    Piece saying(String other) {
        return saying(other, level);
    }

    Piece saying(String other, int otherLevel) {
        return new Piece(other, opens, otherLevel,
                sources.stream().map(source -> new Source(0, source.paragraph())).toList(), fixed);
    }

    /** The same piece as the beginning of a paragraph or not. */
    Piece opening(boolean other) {
        return new Piece(text, other, level, sources, fixed, head);
    }

    /** Whether a person said what it is. */
    boolean isFixed() {
        return fixed != null;
    }

    /** Whether it is a heading of that level by its style and has no number. */
    boolean isHeading(int wanted) {
        return level > 0 && level == wanted && opens && !isFixed() && !isMarked(text)
                && text.length() <= SectionNames.LONGEST;
    }

    /** The level of the highest headings without a number; 0 if there is none. */
    static int highestHeading(List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.isHeading(piece.level())).mapToInt(Piece::level).min().orElse(0);
    }

    static boolean isMarked(String text) {
        return Mark.leading(text).isThere();
    }

    static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Pieces as one text with a line feed between; blank ones are left out but for their sources. */
    static Piece join(Collection<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<Source> sources = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!text.isEmpty() && !piece.isBlank()) {
                text.append('\n');
            }
            piece.sources().forEach(source -> sources.add(new Source(text.length() + source.start(), source.paragraph())));
            text.append(piece.text());
        }
        return new Piece(text.toString(), false, 0, sources, null);
    }
}
