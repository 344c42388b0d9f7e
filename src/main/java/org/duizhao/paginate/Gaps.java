package org.duizhao.paginate;

/**
 * The room between two atoms of a line beyond their advances, before a line is stretched.
 *
 * @param spacing of the runs, in points
 */
record Gaps(Profile profile, double size, double spacing) {
    /** What LibreOffice 7.4.7 sets between Han and Latin letters, in ems; no property of a Word file switches it off. */
    private static final double LO_BETWEEN_SCRIPTS = 0.2;
    private static final double TWIPS = 20;
    /** A half that is one in spite of sums of fractions. */
    private static final double HALF = 0.5 + 1e-6;
    /** Full-width marks with an empty right half, and with an empty left half. */
    private static final String CLOSING = "、。，．：；！？）〕］｝〉》」』】〗’”";
    private static final String OPENING = "（〔［｛〈《「『【〖‘“";

    double between(Atom last, Atom next) {
        return next.advance() == 0 ? 0 : switch (profile) {
            case WORD -> spacing - compression(last, next);
            case LO -> last.isOneWith(next) ? spacing : betweenScripts(last, next);
        };
    }

    /** Where text of one script and face ends that would end there without rounding: LibreOffice measures it in whole twips. */
    double portionEnd(double x) {
        return profile == Profile.LO ? Math.floor(x * TWIPS + HALF) / TWIPS : x;
    }

    /** LibreOffice leaves out the spacing behind the last character of a script, measured to the twentieth of a point. */
    private double betweenScripts(Atom last, Atom next) {
        boolean spaced = last.script() != next.script() && last.isLetterOrDigit() && next.isLetterOrDigit();
        return spaced ? size * LO_BETWEEN_SCRIPTS : 0;
    }

    /** ISO/IEC 29500, characterSpacingControl: Word takes away half an em between two marks with empty halves. */
    private double compression(Atom last, Atom next) {
        boolean closing = isIn(CLOSING, last) && (isIn(CLOSING, next) || isIn(OPENING, next));
        boolean opening = isIn(OPENING, last) && isIn(OPENING, next);
        return closing || opening ? size / 2 : 0;
    }

    private static boolean isIn(String marks, Atom atom) {
        return marks.indexOf(atom.codePoint()) >= 0;
    }
}
