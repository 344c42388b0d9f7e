package org.duizhao.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.duizhao.paginate.GlyphMeasure;

/**
 * A font and what is used of it. Codes are given out by use, one for each glyph and text it stands for: fonts have one
 * glyph for · and ・ or ～ and 〜, and only so does every character come back when text is copied or searched.
 */
final class EmbeddedFont {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Use, Integer> codes = new LinkedHashMap<>();

    /**
     * A glyph as it is used.
     *
     * @param glyph number in the whole font
     * @param text  what it stands for
     * @param room  room behind it that belongs to it, in thousandths of an em; less than 0 if it is squeezed
     */
    record Use(int glyph, String text, int room) {
        Use(int glyph, String text) {
            this(glyph, text, 0);
        }
    }

    EmbeddedFont(TrueTypeFont font) throws IOException {
        this.font = font;
        glyphs = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    TrueTypeFont font() {
        return font;
    }

    /** 0 if the font lacks it. */
    int glyph(int codePoint) {
        return glyphs.getGlyphId(codePoint);
    }

    /** Of the text a glyph stands for; codes begin at 1. */
    int code(Use use) {
        return codes.computeIfAbsent(use, unknown -> codes.size() + 1);
    }

    /** What is used, in the order of the codes. */
    List<Use> uses() {
        return new ArrayList<>(codes.keySet());
    }

    /** In ems. */
    double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In ems. */
    GlyphMeasure measure(int glyph) {
        try {
            GlyphData outline = font.getGlyph().getGlyph(glyph);
            return outline == null ? new GlyphMeasure(advance(glyph), 0, 0) : new GlyphMeasure(advance(glyph),
                    outline.getXMinimum() / unitsPerEm, (outline.getXMaximum() - outline.getXMinimum()) / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
