package org.duizhao.compose;

/**
 * How the blocks of one role stand on the page: the one table of styles for preview, Word file and pagination.
 * Values from GB/T 9704-2012, 7.3, and office practice.
 *
 * @param size         type size in points
 * @param pitch        line pitch in points
 * @param leftIndent   indent of all lines in points
 * @param firstIndent  indent of the first line in characters
 * @param rightIndent  indent from the right in characters
 * @param keepWithNext whether a page must not end behind it
 * @param level        level of the heading in the navigation pane, 0 for none
 */
public record BlockStyle(
        Face face,
        boolean bold,
        double size,
        double pitch,
        Alignment alignment,
        double leftIndent,
        int firstIndent,
        int rightIndent,
        boolean keepWithNext,
        int level) {

    public enum Alignment {
        JUSTIFIED,
        CENTRED,
        LEFT,
        RIGHT
    }

    static BlockStyle of(Role role, PageSetup setup) {
        Face face = Face.of(role);
        return switch (role) {
            case TITLE -> new BlockStyle(
                    face, false, 22, PageSetup.TITLE_PITCH, Alignment.CENTRED, 0, 0, 0, true, 0);
            case BYLINE, DATE_LINE -> new BlockStyle(
                    face, false, 16, setup.pitch(), Alignment.CENTRED, 0, 0, 0, true, 0);
            case SALUTATION -> new BlockStyle(
                    face, false, 16, setup.pitch(), Alignment.LEFT, 0, 0, 0, true, 0);
            case HEADING_1 -> heading(face, setup, 1);
            case HEADING_2 -> heading(face, setup, 2);
            case HEADING_3 -> heading(face, setup, 3);
            case HEADING_4 -> heading(face, setup, 4);
            case BODY -> new BlockStyle(
                    face, false, 16, setup.pitch(), Alignment.JUSTIFIED, 0, 2, 0, false, 0);
            case SIGNATURE -> new BlockStyle(
                    face, false, 16, setup.pitch(), Alignment.RIGHT, 0, 0, 2, true, 0);
            case SIGNED_DATE -> new BlockStyle(
                    face, false, 16, setup.pitch(), Alignment.RIGHT, 0, 0, 2, false, 0);
        };
    }

    private static BlockStyle heading(Face face, PageSetup setup, int level) {
        return new BlockStyle(face, bold(face), 16, setup.pitch(), Alignment.JUSTIFIED, 0, 2, 0, true, level);
    }

    /** The same from a left indent in points on; what is set may go that many characters past the right margin. */
    BlockStyle from(double left, int beyond) {
        return new BlockStyle(face, bold, size, pitch, Alignment.LEFT, left, 0, -beyond, keepWithNext, level);
    }

    /** Whether a run in this face is bold. */
    public static boolean bold(Face face) {
        return face == Face.HEADING_3;
    }
}
