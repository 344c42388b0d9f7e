package org.duizhao.check;

import org.duizhao.model.TextRange;

/** A way to mend what a rule found. @param text stands in place of the range afterwards */
public record Fix(TextRange range, String text) {}
