package org.duizhao.model;

/** What a font can be chosen for. */
public enum FontRole {
    TITLE,
    /** Byline and the line with the date. */
    BYLINE,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    BODY,
    /** Page numbers. */
    FOOTER
}
