package org.duizhao.model;

/** The levels whose forms a {@link PaperStyle} says. */
public enum Level {
    SECTIONS,
    ASPECTS,
    PROBLEMS,
    CAUSES,
    MEASURES
}
