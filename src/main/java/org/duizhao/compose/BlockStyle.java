package org.duizhao.compose;

import org.duizhao.font.Face;

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
        Face face = role.face();
        double pitch = setup.pitch();
        return switch (role) {
            case TITLE -> new BlockStyle(face, 22, PageSetup.TITLE_PITCH, Alignment.CENTRED, 0, 0, 0, true, 0);
            case BYLINE, DATE_LINE -> new BlockStyle(face, 16, pitch, Alignment.CENTRED, 0, 0, 0, true, 0);
            case SALUTATION -> new BlockStyle(face, 16, pitch, Alignment.LEFT, 0, 0, 0, true, 0);
            case HEADING_1 -> heading(face, pitch, 1);
            case HEADING_2 -> heading(face, pitch, 2);
            case HEADING_3 -> heading(face, pitch, 3);
            case HEADING_4 -> heading(face, pitch, 4);
            case BODY -> new BlockStyle(face, 16, pitch, Alignment.JUSTIFIED, 0, 2, 0, false, 0);
            case SIGNATURE -> new BlockStyle(face, 16, pitch, Alignment.RIGHT, 0, 0, 2, true, 0);
            case SIGNED_DATE -> new BlockStyle(face, 16, pitch, Alignment.RIGHT, 0, 0, 2, false, 0);
        };
    }

    private static BlockStyle heading(Face face, double pitch, int level) {
        return new BlockStyle(face, 16, pitch, Alignment.JUSTIFIED, 0, 2, 0, true, level);
    }

    /** The same from a left indent in points on; what is set may go that many characters past the right margin. */
    BlockStyle from(double left, int beyond) {
        return new BlockStyle(face, size, pitch, Alignment.LEFT, left, 0, -beyond, keepWithNext, level);
    }
}
