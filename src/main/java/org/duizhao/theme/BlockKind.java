package org.duizhao.theme;

/** The blocks a theme can ask for; the names are those of the draft's kinds of section. */
public enum BlockKind {
    OPENING,
    LAST_YEAR,
    PROBLEMS,
    CASE,
    CAUSES,
    MEASURES,
    PERSONAL_MATTERS,
    OPINIONS,
    CLOSING
}
