package org.duizhao.model;

/** The levels whose forms a {@link PaperStyle} says. */
public enum OutlineLevel {
    SECTIONS,
    ASPECTS,
    PROBLEMS,
    CAUSES,
    MEASURES
}
