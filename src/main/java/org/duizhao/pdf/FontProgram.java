package org.duizhao.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.duizhao.paginate.GlyphMeasure;

/** The glyphs of a font by their numbers, and how those that are used go into a file. */
interface FontProgram extends Closeable {
    String name() throws IOException;

    /** 0 if there is none. @param text a character, or one with the variation selector that chooses its form */
    int glyph(String text) throws IOException;

    /** In ems. */
    double advance(int glyph) throws IOException;

    /** In ems. */
    GlyphMeasure measure(int glyph) throws IOException;

    Box box() throws IOException;

    /** @param glyphs those that are used, in the order of the codes that begin at 1; some may be there twice */
    Part part(List<Integer> glyphs) throws IOException;

    /** What the glyphs of the font fill, in thousandths of an em. */
    record Box(int left, int bottom, int right, int top, int ascent, int descent) {}

    /**
     * A font file with no more than what is used, ISO 32000-1, 9.7.4 and 9.9.
     *
     * @param kind    of the font that holds it
     * @param key     under which the descriptor has it
     * @param subtype of the file; null for TrueType
     * @param glyphs  for each code the glyph in the file, two bytes each; null if codes are glyphs
     */
    record Part(String kind, COSName key, COSName subtype, byte[] file, byte[] glyphs) {}
}
