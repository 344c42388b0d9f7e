package org.duizhao.docx;

import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTSignedTwipsMeasure;
import org.docx4j.wml.Color;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STHint;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;

/** Character properties. */
record Type(Typefaces typefaces, PageSetup setup) {
    private static final String BLACK = "000000";
    private static final String LATIN_LANGUAGE = "en-US";

    /**
     * One family for every script. Without the hint “ ” — … would be set in Word's Latin font; without the other three
     * attributes digits would be.
     */
    RFonts fonts(Face face) {
        String family = typefaces.family(face);
        RFonts fonts = new RFonts();
        fonts.setHint(STHint.EAST_ASIA);
        fonts.setAscii(family);
        fonts.setHAnsi(family);
        fonts.setEastAsia(family);
        fonts.setCs(family);
        return fonts;
    }

    /** @param size in points */
    RPr properties(Face face, double size) {
        boolean bold = isBold(face);
        RPr properties = new RPr();
        properties.setRFonts(fonts(face));
        properties.setB(Values.flag(bold));
        properties.setBCs(Values.flag(bold));
        properties.setColor(black());
        properties.setSpacing(spacing(size));
        properties.setSz(Values.halfPoints(size));
        properties.setSzCs(Values.halfPoints(size));
        return properties;
    }

    boolean isBold(Face face) {
        return typefaces.isBold(face);
    }

    /** Latin words and numbers are English, as Word has it: in Chinese, LibreOffice would break within them. */
    static CTLanguage language(String tag) {
        CTLanguage language = new CTLanguage();
        language.setVal(LATIN_LANGUAGE);
        language.setEastAsia(tag);
        return language;
    }

    private static Color black() {
        Color color = new Color();
        color.setVal(BLACK);
        return color;
    }

    private CTSignedTwipsMeasure spacing(double size) {
        CTSignedTwipsMeasure spacing = new CTSignedTwipsMeasure();
        spacing.setVal(Values.number(ParagraphProperties.twips(setup.runSpacing(size))));
        return spacing;
    }
}
