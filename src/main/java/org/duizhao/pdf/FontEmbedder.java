package org.duizhao.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.duizhao.pdf.EmbeddedFont.Use;

/** Writes what is used of a font as a composite font, ISO 32000-1, 9.7. */
final class FontEmbedder {
    /** All that drawing needs; characters are found by code. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    /** Of the font descriptor: a character set of its own. */
    private static final int SYMBOLIC = 4;
    /** Not in TrueType files; viewers use it only for fonts they lack. */
    private static final int STEM = 80;

    private final PDDocument document;
    private final EmbeddedFont embedded;
    private final TrueTypeFont font;
    private final List<Use> uses;
    private final COSName name;

    private FontEmbedder(PDDocument document, EmbeddedFont embedded) throws IOException {
        this.document = document;
        this.embedded = embedded;
        font = embedded.font();
        uses = embedded.uses();
        name = COSName.getPDFName(tag() + "+" + font.getName());
    }

    static COSDictionary embed(PDDocument document, EmbeddedFont font) throws IOException {
        return new FontEmbedder(document, font).composite();
    }

    /** Six letters that differ for other subsets. */
    private String tag() {
        StringBuilder tag = new StringBuilder();
        long number = Integer.toUnsignedLong(uses.hashCode());
        for (int at = 0; at < 6; at++) {
            tag.append((char) ('A' + number % 26));
            number /= 26;
        }
        return tag.toString();
    }

    private COSDictionary composite() throws IOException {
        COSDictionary composite = dictionary("Type0");
        composite.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        composite.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant())));
        composite.setItem(COSName.TO_UNICODE,
                stream(ToUnicode.of(uses.stream().map(Use::text).toList()).getBytes(StandardCharsets.US_ASCII)));
        return composite;
    }

    private COSDictionary dictionary(String kind) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setName(COSName.SUBTYPE, kind);
        dictionary.setItem(COSName.BASE_FONT, name);
        return dictionary;
    }

    private COSDictionary descendant() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TTFSubsetter subset = new TTFSubsetter(font, TABLES);
        subset.addGlyphIds(uses.stream().map(Use::glyph).collect(Collectors.toCollection(TreeSet::new)));
        Map<Integer, Integer> kept = new HashMap<>();
        subset.getGIDMap().forEach((now, before) -> kept.put(before, now));
        subset.writeToStream(file);
        COSDictionary descendant = dictionary("CIDFontType2");
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(stream(file.toByteArray())));
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(glyphsByCode(kept)));
        return descendant;
    }

    private COSArray widths() throws IOException {
        COSArray widths = new COSArray();
        for (Use use : uses) {
            widths.add(COSInteger.get(thousandths(font.getAdvanceWidth(use.glyph())) + use.room()));
        }
        COSArray all = new COSArray();
        all.add(COSInteger.ONE);
        all.add(widths);
        return all;
    }

    private byte[] glyphsByCode(Map<Integer, Integer> kept) {
        byte[] glyphs = new byte[2 * (uses.size() + 1)];
        for (int at = 0; at < uses.size(); at++) {
            int glyph = kept.get(uses.get(at).glyph());
            glyphs[2 * at + 2] = (byte) (glyph >> 8);
            glyphs[2 * at + 3] = (byte) glyph;
        }
        return glyphs;
    }

    private COSDictionary descriptor(COSDictionary file) throws IOException {
        HeaderTable head = font.getHeader();
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT_DESC);
        dictionary.setItem(COSName.FONT_FILE2, file);
        PDFontDescriptor descriptor = new PDFontDescriptor(dictionary);
        descriptor.setFontName(name.getName());
        descriptor.setFlags(SYMBOLIC);
        descriptor.setFontBoundingBox(new PDRectangle(thousandths(head.getXMin()), thousandths(head.getYMin()),
                thousandths(head.getXMax() - head.getXMin()), thousandths(head.getYMax() - head.getYMin())));
        int ascent = thousandths(font.getHorizontalHeader().getAscender());
        descriptor.setItalicAngle(0);
        descriptor.setAscent(ascent);
        descriptor.setDescent(thousandths(font.getHorizontalHeader().getDescender()));
        descriptor.setCapHeight(ascent);
        descriptor.setStemV(STEM);
        return dictionary;
    }

    /** Of an em. */
    private int thousandths(int units) throws IOException {
        return (int) Math.round(units * 1000.0 / font.getUnitsPerEm());
    }

    private COSDictionary stream(byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE).getCOSObject();
    }
}
