package org.duizhao.paginate;

import org.duizhao.compose.Characters;
import org.duizhao.compose.Run;

/**
 * What no line can divide: one character with all that is drawn on it.
 *
 * @param codePoint the character itself
 * @param start     offset in the run's text, in UTF-16 units
 * @param end       offset behind it
 * @param advance   width in points without run spacing
 */
record Atom(int codePoint, Run run, int start, int end, Script script, double advance) {
    boolean isBlank() {
        return Characters.isBlank(codePoint);
    }

    boolean isHan() {
        return script == Script.HAN;
    }

    /** Whether it stands in a square of its own; the others make up words and numbers. */
    boolean isSquare() {
        return Characters.isWide(codePoint);
    }

    boolean isInWord() {
        return !isSquare() && !isBlank();
    }

    /** As LibreOffice sees it: also ①, ² and Ⅳ. */
    boolean isLetterOrDigit() {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint) || type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
    }

    boolean is(int c) {
        return codePoint == c;
    }

    /** Whether both are set in one go: same script, same face. */
    boolean isOneWith(Atom next) {
        return script == next.script && run.face() == next.run.face();
    }
}
