package org.duizhao.model;

/** Where a problem came to light. */
public enum ProblemSource {
    UNSAID,
    SELF,
    OPINIONS,
    TALKS,
    SUPERIOR,
    LAST_YEAR
}
