package org.duizhao.compose;

/**
 * The page of GB/T 9704-2012, 5.1 to 5.2.3, in the values that give 28 characters and 22 lines in Word and LibreOffice
 * alike. Twips are twentieths of a point.
 */
public final class PageSetup {
    public static final int WIDTH_TWIPS = 11906;
    public static final int HEIGHT_TWIPS = 16838;
    public static final int TOP_TWIPS = 2098;
    public static final int RIGHT_TWIPS = 1474;
    public static final int BOTTOM_TWIPS = 1984;
    public static final int LEFT_TWIPS = 1588;
    public static final int PITCH_TWIPS = 579;
    public static final int TITLE_PITCH_TWIPS = 660;
    /** Spacing of every 16 pt run, so that 28 characters fit; text of other sizes has none. */
    public static final int RUN_SPACING_TWIPS = -5;
    /** Two characters with their spacing. */
    public static final int FIRST_LINE_TWIPS = 630;
    /** From the type area down to the dashes of the page number: 7 mm (7.5). */
    public static final int NUMBER_BELOW_TWIPS = 397;
    public static final double BODY_SIZE = 16;
    public static final double FOOTER_SIZE = 14;
    public static final int CHARACTERS = 28;
    public static final int LINES = 22;

    public static final double WIDTH = WIDTH_TWIPS / 20.0;
    public static final double HEIGHT = HEIGHT_TWIPS / 20.0;
    public static final double TOP = TOP_TWIPS / 20.0;
    public static final double LEFT = LEFT_TWIPS / 20.0;
    public static final double TEXT_WIDTH = (WIDTH_TWIPS - LEFT_TWIPS - RIGHT_TWIPS) / 20.0;
    public static final double TEXT_HEIGHT = (HEIGHT_TWIPS - TOP_TWIPS - BOTTOM_TWIPS) / 20.0;
    public static final double PITCH = PITCH_TWIPS / 20.0;
    public static final double TITLE_PITCH = TITLE_PITCH_TWIPS / 20.0;
    public static final double RUN_SPACING = RUN_SPACING_TWIPS / 20.0;

    private PageSetup() {}
}
