package org.duizhao.paginate;

/**
 * The atoms of one line.
 *
 * @param end  behind its last atom, blanks at the line end included
 * @param hung whether the last atom that is not a blank hangs past the margin
 */
record Span(int start, int end, boolean hung) {}
