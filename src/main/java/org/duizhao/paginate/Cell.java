package org.duizhao.paginate;

import org.duizhao.compose.Run;

/**
 * What is drawn as one: a Han character or mark in its square, or a Latin word or number.
 *
 * @param x      left edge in points from the left edge of the page
 * @param width  advance in points; a stand-in font's narrower glyph is centred or set by the side of its mark
 * @param run    the run it belongs to
 * @param offset offset of its first character in the run's text, in UTF-16 units
 */
public record Cell(String text, double x, double width, Run run, int offset) {}
