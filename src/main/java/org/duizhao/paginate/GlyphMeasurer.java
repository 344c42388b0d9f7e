package org.duizhao.paginate;

import org.duizhao.font.Face;

/** The glyphs of the fonts that are really at hand. */
@FunctionalInterface
public interface GlyphMeasurer {
    GlyphMeasure of(String text, Face face, double size);
}
