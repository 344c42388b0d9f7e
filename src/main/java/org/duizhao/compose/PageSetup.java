package org.duizhao.compose;

/**
 * How a paper stands on its pages: A4 after GB/T 9704-2012, 5.1 to 5.2.3. Twips are twentieths of a point.
 *
 * @param runSpacingTwips spacing of every 16 pt run, so that 28 characters fit; text of other sizes has none
 */
public record PageSetup(
        int topTwips, int rightTwips, int bottomTwips, int leftTwips, int pitchTwips, int runSpacingTwips) {
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
    public static final PageSetup CUSTOMARY = new PageSetup(2098, 1474, 1984, 1588, 579, -5);

    private static final double TWIPS = 20;
    private static final double ROUNDING = 1e-6;

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

    /** Characters in a full line of body text, the last without its spacing. */
    public int characters() {
        return (int) ((textWidth() - BODY_SIZE) / character() + ROUNDING) + 1;
    }

    public BlockStyle style(Role role) {
        return BlockStyle.of(role, this);
    }
}
