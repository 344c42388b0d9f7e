package org.duizhao.model;

/** How pages are numbered. */
public enum PageNumbering {
    /** — 1 — at the outer side: odd pages right, even pages left (GB/T 9704-2012, 7.5). */
    OUTER,
    /** — 1 — in the middle. */
    CENTRED_DASHES,
    /** 1 in the middle. */
    CENTRED,
    NONE
}
