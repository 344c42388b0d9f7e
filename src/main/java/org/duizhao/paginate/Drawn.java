package org.duizhao.paginate;

import org.duizhao.font.Face;

/**
 * A piece of text as it is drawn; alike on screen, on paper and in PDF.
 *
 * @param size    type size in points
 * @param x       where the text begins, in points from the left edge of the page
 * @param base    base line in points from the top of the page
 * @param stretch factor its glyphs are made wider or narrower by
 */
public record Drawn(String text, Face face, double size, double x, double base, double stretch) {}
