package org.duizhao.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/** What a glyph looks like, apart from the font it is of; in thousandths of an em. */
record GlyphOutline(Path2D path, double advance) {
    /** Of a font with TrueType or CFF outlines. */
    static GlyphOutline of(TrueTypeFont font, int glyph) throws IOException {
        double scale = 1000.0 / font.getUnitsPerEm();
        Path2D path = font instanceof OpenTypeFont open && open.isPostScript() ? path(open.getCFF().getFont(), glyph)
                : path(font.getGlyph().getGlyph(glyph));
        return new GlyphOutline(new Path2D.Double(path, AffineTransform.getScaleInstance(scale, scale)),
                font.getAdvanceWidth(glyph) * scale);
    }

    private static Path2D path(GlyphData glyph) {
        return glyph == null ? new Path2D.Double() : glyph.getPath();
    }

    /** Fonts that are made up of several go by other numbers within. */
    private static Path2D path(CFFFont font, int glyph) throws IOException {
        return font.getType2CharString(font instanceof CFFCIDFont ? font.getCharset().getCIDForGID(glyph) : glyph).getPath();
    }

    /** As blanks are, and the letters of fonts that have them as pictures. */
    boolean isEmpty() {
        return path.getBounds2D().isEmpty();
    }
}
