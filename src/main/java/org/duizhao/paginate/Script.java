package org.duizhao.paginate;

import org.duizhao.compose.Characters;

/** What a character is set as: in the square of Han text, or with its own width. */
enum Script {
    HAN,
    LATIN;

    /** Of a character by itself; null for marks and blanks that take the script of what stands before them. */
    static Script of(int c) {
        if (Characters.isBlank(c) || c >= 0x2000 && c < 0x2E80) {
            return null;
        }
        return c >= 0x2E80 && Characters.isWide(c) ? HAN : LATIN;
    }
}
