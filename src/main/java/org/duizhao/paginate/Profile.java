package org.duizhao.paginate;

/** Whose line breaking is followed. */
public enum Profile {
    WORD,
    /** LibreOffice */
    LO
}
