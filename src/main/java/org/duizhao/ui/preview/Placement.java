package org.duizhao.ui.preview;

import org.duizhao.paginate.Cell;

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
    static boolean isSquare(Cell cell) {
        int first = cell.text().codePointAt(0);
        boolean single = cell.text().length() == Character.charCount(first);
        return single && (first >= 0x2E80 || first == 0xB7 || first >= 0x2460 && first <= 0x24FF
                || of(cell.text()) != MIDDLE);
    }
}
