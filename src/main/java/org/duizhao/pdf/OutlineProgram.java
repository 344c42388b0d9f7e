package org.duizhao.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.duizhao.paginate.GlyphMeasure;

/** Glyphs taken out of a font one by one, whatever its format. */
final class OutlineProgram implements FontProgram {
    /** Usual in fonts for Han characters. */
    private static final int ASCENT = 880;
    private static final int DESCENT = -120;

    private final String name;
    private final List<GlyphOutline> outlines;
    private final Map<String, Integer> glyphs = new LinkedHashMap<>();

    /** @param outlines by the texts they stand for */
    OutlineProgram(String name, Map<String, GlyphOutline> outlines) {
        this.name = name;
        this.outlines = List.copyOf(outlines.values());
        outlines.keySet().forEach(text -> glyphs.put(text, glyphs.size() + 1));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int glyph(String text) {
        return glyphs.getOrDefault(text, 0);
    }

    @Override
    public double advance(int glyph) {
        return outlines.get(glyph - 1).advance() / 1000;
    }

    @Override
    public GlyphMeasure measure(int glyph) {
        Rectangle2D ink = outlines.get(glyph - 1).path().getBounds2D();
        return new GlyphMeasure(advance(glyph), ink.getMinX() / 1000, ink.getWidth() / 1000);
    }

    @Override
    public Box box() {
        Rectangle2D all = new Rectangle2D.Double();
        outlines.forEach(outline -> all.add(outline.path().getBounds2D()));
        return new Box((int) Math.floor(all.getMinX()), (int) Math.floor(all.getMinY()), (int) Math.ceil(all.getMaxX()),
                (int) Math.ceil(all.getMaxY()), ASCENT, DESCENT);
    }

    @Override
    public Part part(List<Integer> used) {
        List<GlyphOutline> drawn = new ArrayList<>();
        used.forEach(glyph -> drawn.add(outlines.get(glyph - 1)));
        return new Part("CIDFontType0", COSName.FONT_FILE3, COSName.getPDFName("CIDFontType0C"), CompactFont.of(drawn), null);
    }

    /** What it needs it has taken out. */
    @Override
    public void close() {}
}
