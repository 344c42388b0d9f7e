package org.duizhao.check;

/** How sure a rule is. */
public enum Level {
    /** Certain: wrong, or left open in words that were not meant to stay. */
    ERROR,
    /** Probably wrong, or missing though the paper needs it. */
    WARNING,
    /** Worth a look. */
    HINT
}
