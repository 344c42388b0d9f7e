package org.duizhao.check;

/** How sure a rule is. */
public enum Level {
    /** Certain, safe to fix. */
    ERROR,
    /** Probably wrong. */
    WARNING,
    /** Worth a look. */
    HINT
}
