package org.duizhao.paginate;

import org.duizhao.compose.Characters;

/** Where in its square a mark stands when the font's own glyph for it is narrower than the square. */
enum GlyphPlacement {
    /** Opening marks stand at the right of their square. */
    RIGHT("“‘（《〈「『【〔〖［｛"),
    /** Closing marks and stops stand at the left of theirs. */
    LEFT("”’）》〉」』】〕〗］｝，。、；：！？．"),
    /** Dashes are drawn out so that two of them join. */
    JOINED("—―─"),
    /** Dots of an ellipsis are drawn out so that those of two are evenly spaced. */
    SPREAD("…⋯"),
    MIDDLE("");

    private final String marks;

    GlyphPlacement(String marks) {
        this.marks = marks;
    }

    /** Of a text that is one character, perhaps with what chooses its form. */
    static GlyphPlacement of(String text) {
        String mark = Character.toString(text.codePointAt(0));
        for (GlyphPlacement placement : values()) {
            if (placement.marks.contains(mark)) {
                return placement;
            }
        }
        return MIDDLE;
    }

    /** Whether a cell holds one Han character or full-width mark; the others are Latin words and numbers. */
    static boolean isSquare(Cell cell, double em) {
        return cell.text().codePoints().filter(c -> !Characters.isUnseen(c)).count() == 1 && cell.width() > 0.9 * em;
    }
}
