package org.duizhao.recognise;

import java.util.List;
import org.duizhao.model.SourceParagraph;

/**
 * A line of the source that is not blank.
 *
 * @param indented   whether it stands in from the left, as the first of a paragraph does
 * @param afterBlank whether a blank line stands above it
 */
record Line(Piece piece, boolean indented, boolean afterBlank) {
    static Line of(SourceParagraph paragraph, int index, Place fixed, boolean afterBlank, Markup markup) {
        Markup.Plain plain = markup.strip(paragraph.text(), paragraph.level());
        String words = Spaces.squeeze(plain.text());
        Piece whole = Piece.of(paragraph, index).fixedTo(fixed);
        Piece piece = words.isEmpty() ? whole : whole.saying(words, plain.level());
        boolean indented = paragraph.text().startsWith("　") || paragraph.text().startsWith("  ");
        return new Line(piece, indented, afterBlank);
    }

    /** A line that belongs to the page. */
    static Line furniture(SourceParagraph paragraph, int index, boolean afterBlank) {
        return new Line(Piece.of(paragraph, index), false, afterBlank).unplaced();
    }

    String text() {
        return piece.text();
    }

    /** Characters of full width; letters and digits count half. */
    double width() {
        return text().chars().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    Line withoutBlank() {
        return new Line(piece, indented, false);
    }

    Line unplaced() {
        return new Line(piece.fixedTo(Place.Named.UNPLACED), indented, afterBlank);
    }
}
