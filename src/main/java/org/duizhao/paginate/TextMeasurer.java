package org.duizhao.paginate;

import org.duizhao.font.Face;

/** Advance widths of Latin text and symbols such as ‰ and ①; Han and full-width marks are one em by rule and never measured. */
@FunctionalInterface
public interface TextMeasurer {
    /** Width in points of a piece of such text at a size in points, without run spacing. */
    double width(String text, Face face, double size);
}
