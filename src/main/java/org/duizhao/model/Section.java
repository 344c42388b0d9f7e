package org.duizhao.model;

/** One block of the paper. */
public sealed interface Section extends Element permits TextSection, ProblemSection, PointSection, LastYearSection {
    SectionKind kind();

    /** The wording of the numbered heading without its number; blank if it has none. */
    String heading();
}
