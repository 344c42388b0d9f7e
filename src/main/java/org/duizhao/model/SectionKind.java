package org.duizhao.model;

/** The blocks of a paper, in their usual order. */
public enum SectionKind {
    OPENING,
    LAST_YEAR,
    PROBLEMS,
    CASE,
    CAUSES,
    MEASURES,
    PERSONAL_MATTERS,
    OPINIONS,
    /** A section of the author's own that no theme asks for. */
    OTHER,
    CLOSING;

    /** Opening and closing are plain paragraphs; every other block stands under a numbered heading. */
    public boolean hasHeading() {
        return this != OPENING && this != CLOSING;
    }
}
