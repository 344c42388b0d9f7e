package org.duizhao.paginate;

/**
 * In points, from the point where the text is drawn.
 *
 * @param advance  width with the space around the ink
 * @param inkLeft  left edge of the ink
 * @param inkWidth width of the ink
 */
public record GlyphMeasure(double advance, double inkLeft, double inkWidth) {}
