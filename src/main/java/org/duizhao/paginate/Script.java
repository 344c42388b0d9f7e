package org.duizhao.paginate;

import org.duizhao.compose.Characters;

/** What a character is set as: in the square of Han text, or with its own width. */
enum Script {
    HAN,
    LATIN;

    /** Beside the blanks of one byte and the marks from U+2000 on. */
    private static final String OF_EITHER = "\u00a0¹²³";
    private static final int FULL_BLANK = 0x3000;

    /**
     * Of a character by itself; null for marks and blanks that take the script of what stands before them (in LibreOffice
     * BreakIteratorImpl::getScriptClass).
     */
    static Script of(int c) {
        boolean mark = c >= 0x2000 && c < 0x2E80 || OF_EITHER.indexOf(c) >= 0;
        if (mark || Characters.isBlank(c) && c != FULL_BLANK) {
            return null;
        }
        return c >= 0x2E80 && (Characters.isWide(c) || c == FULL_BLANK) ? HAN : LATIN;
    }
}
