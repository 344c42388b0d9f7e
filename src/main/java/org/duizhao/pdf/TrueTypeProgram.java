package org.duizhao.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.duizhao.paginate.GlyphMeasure;

/** A font with TrueType outlines. */
final class TrueTypeProgram implements FontProgram {
    /** All that drawing needs; characters are found by code. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final CharacterMap variants;
    private final double unitsPerEm;

    TrueTypeProgram(TrueTypeFont font) throws IOException {
        this.font = font;
        characters = font.getUnicodeCmapLookup();
        variants = CharacterMap.of(ByteBuffer.wrap(font.getTableBytes(font.getCmap())));
        unitsPerEm = font.getUnitsPerEm();
    }

    @Override
    public String name() throws IOException {
        return font.getName();
    }

    @Override
    public int glyph(String text) {
        int c = text.codePointAt(0);
        return text.length() == Character.charCount(c) ? characters.getGlyphId(c) : variants.glyph(text);
    }

    @Override
    public double advance(int glyph) throws IOException {
        return font.getAdvanceWidth(glyph) / unitsPerEm;
    }

    @Override
    public GlyphMeasure measure(int glyph) throws IOException {
        GlyphData outline = font.getGlyph().getGlyph(glyph);
        return outline == null ? new GlyphMeasure(advance(glyph), 0, 0) : new GlyphMeasure(advance(glyph),
                outline.getXMinimum() / unitsPerEm, (outline.getXMaximum() - outline.getXMinimum()) / unitsPerEm);
    }

    @Override
    public Box box() throws IOException {
        HeaderTable head = font.getHeader();
        return new Box(thousandths(head.getXMin()), thousandths(head.getYMin()), thousandths(head.getXMax()),
                thousandths(head.getYMax()), thousandths(font.getHorizontalHeader().getAscender()),
                thousandths(font.getHorizontalHeader().getDescender()));
    }

    private int thousandths(int units) {
        return (int) Math.round(units * 1000 / unitsPerEm);
    }

    @Override
    public Part part(List<Integer> glyphs) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TTFSubsetter subset = new TTFSubsetter(font, TABLES);
        subset.addGlyphIds(new TreeSet<>(glyphs));
        Map<Integer, Integer> kept = new HashMap<>();
        subset.getGIDMap().forEach((now, before) -> kept.put(before, now));
        subset.writeToStream(file);
        ByteBuffer byCode = ByteBuffer.allocate(2 * (glyphs.size() + 1)).putShort((short) 0);
        glyphs.forEach(glyph -> byCode.putShort((short) (int) kept.get(glyph)));
        return new Part("CIDFontType2", COSName.FONT_FILE2, null, file.toByteArray(), byCode.array());
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
