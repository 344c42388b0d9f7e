package org.duizhao.paginate;


/** Where in its square a mark stands when the font's own glyph for it is narrower than the square. */
enum Placement {
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

    Placement(String marks) {
        this.marks = marks;
    }

    static Placement of(String text) {
        for (Placement placement : values()) {
            if (placement.marks.contains(text)) {
                return placement;
            }
        }
        return MIDDLE;
    }

    /** Whether a cell holds one Han character or full-width mark; the others are Latin words and numbers. */
    static boolean isSquare(Cell cell, double em) {
        return cell.text().codePointCount(0, cell.text().length()) == 1 && cell.width() > 0.9 * em;
    }
}
