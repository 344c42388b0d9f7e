package org.duizhao.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    /** Of the font descriptor: a character set of its own. */
    private static final int SYMBOLIC = 4;
    /** Not in TrueType files; viewers use it only for fonts they lack. */
    private static final int STEM = 80;

    private final PDDocument document;
    private final EmbeddedFont embedded;
    private final List<Use> uses;
    private final COSName name;

    private FontEmbedder(PDDocument document, EmbeddedFont embedded) throws IOException {
        this.document = document;
        this.embedded = embedded;
        uses = embedded.uses();
        name = COSName.getPDFName(tag() + "+" + embedded.program().name());
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
        FontProgram.Part part = embedded.program().part(uses.stream().map(Use::glyph).toList());
        COSDictionary descendant = dictionary(part.kind());
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(part));
        descendant.setItem(COSName.W, widths());
        if (part.glyphs() != null) {
            descendant.setItem(COSName.CID_TO_GID_MAP, stream(part.glyphs()));
        }
        return descendant;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (Use use : uses) {
            widths.add(COSInteger.get(Math.round(embedded.advance(use.glyph()) * 1000) + use.room()));
        }
        COSArray all = new COSArray();
        all.add(COSInteger.ONE);
        all.add(widths);
        return all;
    }

    private COSDictionary descriptor(FontProgram.Part part) throws IOException {
        FontProgram.Box box = embedded.program().box();
        COSDictionary file = stream(part.file());
        if (part.subtype() != null) {
            file.setItem(COSName.SUBTYPE, part.subtype());
        }
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT_DESC);
        dictionary.setItem(part.key(), file);
        PDFontDescriptor descriptor = new PDFontDescriptor(dictionary);
        descriptor.setFontName(name.getName());
        descriptor.setFlags(SYMBOLIC);
        descriptor.setFontBoundingBox(new PDRectangle(box.left(), box.bottom(), box.right() - box.left(),
                box.top() - box.bottom()));
        descriptor.setItalicAngle(0);
        descriptor.setAscent(box.ascent());
        descriptor.setDescent(box.descent());
        descriptor.setCapHeight(box.ascent());
        descriptor.setStemV(STEM);
        return dictionary;
    }

    private COSDictionary stream(byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE).getCOSObject();
    }
}
