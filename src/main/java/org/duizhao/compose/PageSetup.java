package org.duizhao.compose;

import org.duizhao.compose.BlockStyle.Alignment;
import org.duizhao.model.Layout;
import org.duizhao.model.PageNumbering;

/**
 * How a paper stands on its pages: A4 after GB/T 9704-2012, 5.1 to 5.2.3. Twips are twentieths of a point.
 *
 * @param runSpacingTwips spacing of every 16 pt run, so that 28 characters fit; text of other sizes has none
 */
public record PageSetup(
        int topTwips, int rightTwips, int bottomTwips, int leftTwips, int pitchTwips, int runSpacingTwips,
        PageNumbering numbers) {
    public static final int WIDTH_TWIPS = 11906;
    public static final int HEIGHT_TWIPS = 16838;
    public static final double WIDTH = WIDTH_TWIPS / 20.0;
    public static final double HEIGHT = HEIGHT_TWIPS / 20.0;
    public static final double BODY_SIZE = 16;
    public static final double FOOTER_SIZE = 14;
    public static final double TITLE_PITCH = 33;
    /** From the type area down to the dashes of the page number: 7 mm (7.5). */
    public static final int NUMBER_BELOW_TWIPS = 397;

    /** The values that give 28 characters and 22 lines in Word and LibreOffice alike. */
    public static final PageSetup CUSTOMARY = of(Layout.CUSTOMARY);

    private static final double TWIPS = 20;
    private static final double ROUNDING = 1e-6;

    public static PageSetup of(Layout layout) {
        PageNumbering numbers = layout.numbers();
        return switch (layout.pitch()) {
            case EXACT_28 -> new PageSetup(2098, 1474, 1984, 1588, 560, -5, numbers);
            case EXACT_28_95 -> new PageSetup(2098, 1474, 1984, 1588, 579, -5, numbers);
            // 34.58 and 32.58 mm
            case EXACT_29_45 -> new PageSetup(1960, 1474, 1847, 1588, 589, -5, numbers);
        };
    }

    public double top() {
        return topTwips / TWIPS;
    }

    public double left() {
        return leftTwips / TWIPS;
    }

    /** Right edge of the type area. */
    public double right() {
        return left() + textWidth();
    }

    /** Lower edge of the type area. */
    public double bottom() {
        return top() + textHeight();
    }

    public double textWidth() {
        return (WIDTH_TWIPS - leftTwips - rightTwips) / TWIPS;
    }

    public double textHeight() {
        return (HEIGHT_TWIPS - topTwips - bottomTwips) / TWIPS;
    }

    public double pitch() {
        return pitchTwips / TWIPS;
    }

    /** Spacing of the runs of a size in points. */
    public double runSpacing(double size) {
        return size == BODY_SIZE ? runSpacingTwips / TWIPS : 0;
    }

    /** One character of body text with its spacing. */
    public double character() {
        return BODY_SIZE + runSpacing(BODY_SIZE);
    }

    /** Lines of body text on a full page. */
    public int lines() {
        return (int) (textHeight() / pitch() + ROUNDING);
    }

    /** Pitch of a grid of as many lines that fills the type area, whatever the pitch of the text. */
    public int gridTwips() {
        return (HEIGHT_TWIPS - topTwips - bottomTwips) / lines();
    }

    /** The same with no room below the last line of the grid. */
    public PageSetup onGrid() {
        int bottom = HEIGHT_TWIPS - topTwips - lines() * gridTwips();
        return new PageSetup(topTwips, rightTwips, bottom, leftTwips, pitchTwips, runSpacingTwips, numbers);
    }

    /** Characters in a full line of body text, the last without its spacing. */
    public int characters() {
        return (int) ((textWidth() - BODY_SIZE) / character() + ROUNDING) + 1;
    }

    public boolean isNumbered() {
        return numbers != PageNumbering.NONE;
    }

    /** Whether page numbers stand between dashes. */
    public boolean hasDashes() {
        return numbers == PageNumbering.OUTER || numbers == PageNumbering.CENTRED_DASHES;
    }

    /** Whether page numbers stand elsewhere on even pages. */
    public boolean isMirrored() {
        return numbers == PageNumbering.OUTER;
    }

    /** Where the number of a page stands. */
    public Alignment numberPlace(int page) {
        return !isMirrored() ? Alignment.CENTRED : page % 2 == 0 ? Alignment.LEFT : Alignment.RIGHT;
    }

    public BlockStyle style(Role role) {
        return BlockStyle.of(role, this);
    }
}
