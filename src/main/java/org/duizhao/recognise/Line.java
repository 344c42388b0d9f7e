package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.model.Punctuation;
import org.duizhao.model.SourceParagraph;

/**
 * A line of the source that is not blank.
 *
 * @param indent     how far it stands in from the left, in characters of full width
 * @param afterBlank whether a blank line stands above it
 * @param extent     how wide it is
 */
record Line(Piece piece, double indent, boolean afterBlank, Extent extent) {
    private static final String STRONG_ENDS = "。；：！？";

    private Line(Piece piece, double indent, boolean afterBlank) {
        this(piece, indent, afterBlank, Extent.of(piece.text()));
    }

    static Line of(SourceParagraph paragraph, int index, Place fixed, boolean afterBlank, Markup markup) {
        Markup.Plain plain = markup.strip(paragraph.text(), paragraph.level());
        String words = Spaces.squeeze(plain.text());
        Piece whole = Piece.of(paragraph, index).fixedTo(fixed);
        Piece piece = words.isEmpty() ? whole : whole.saying(words, plain.level()).headed(headEnd(paragraph, words, markup));
        return new Line(piece, indent(paragraph.text()), afterBlank);
    }

    /** Where the heading ends in what is left of the paragraph; 0 if that begins with other words than it does. */
    private static int headEnd(SourceParagraph paragraph, String words, Markup markup) {
        if (paragraph.head() == 0) {
            return 0;
        }
        String head = Spaces.squeeze(markup.strip(paragraph.text().substring(0, paragraph.head()), 0).text());
        return words.startsWith(head) ? head.length() : 0;
    }

    private static double indent(String text) {
        String blanks = text.substring(0, text.length() - text.stripLeading().length());
        return blanks.chars().mapToDouble(c -> c == '　' || c == '\t' ? 1 : 0.5).sum();
    }

    /** A line that belongs to the page. */
    static Line furniture(SourceParagraph paragraph, int index, boolean afterBlank) {
        return new Line(Piece.of(paragraph, index), 0, afterBlank).unplaced();
    }

    String text() {
        return piece.text();
    }

    /** Whether it ends where a sentence or its heading can end. */
    boolean isStopped() {
        return isStopped(text());
    }

    /** Whether it ends with a sentence. */
    boolean isEnded() {
        return isStopped() && "；;：:".indexOf(text().charAt(text().length() - 1)) < 0;
    }

    static boolean isStopped(String text) {
        String end = Punctuation.widened(text.substring(Math.max(0, text.length() - 2)));
        return STRONG_ENDS.indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    /** Whether it is text that no mark ends, and neither a heading nor a name. */
    boolean stopsInClause() {
        return !isStopped() && !isHeading() && extent.most() >= Column.NARROWEST && text().matches(".*[，。；,;].*")
                && text().indexOf('\t') < 0;
    }

    /** Whether it may be a heading or part of a title, which no mark ends. */
    boolean isHeading() {
        return SectionNames.bareKind(text()).isPresent() || Words.ASPECT.matcher(text()).find()
                || Words.TITLE.matcher(text()).find() && !Piece.isMarked(text()) && text().indexOf('，') < 0;
    }

    /** Whether it is one of those that belong to the page or that a person left out. */
    boolean isStrange() {
        return piece.fixed() == Place.Named.UNPLACED;
    }

    /** The next line with this one, which is a number, and a mark before its text. */
    Line before(String mark, Line next) {
        String number = text() + mark;
        List<Source> sources = new ArrayList<>(List.of(piece.sources().getFirst()));
        next.piece.sources().forEach(source -> sources.add(new Source(number.length() + source.start(), source.paragraph())));
        Piece both = new Piece(number + next.text(), true, Math.max(piece.level(), next.piece.level()), sources, null);
        return new Line(both, indent, afterBlank);
    }

    Line withoutBlank() {
        return new Line(piece, indent, false, extent);
    }

    Line unplaced() {
        return new Line(piece.fixedTo(Place.Named.UNPLACED), indent, afterBlank, extent);
    }
}
