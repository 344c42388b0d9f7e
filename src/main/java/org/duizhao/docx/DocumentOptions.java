package org.duizhao.docx;

import java.util.List;
import org.docx4j.wml.CTCharacterSpacing;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTTwipsMeasure;
import org.docx4j.wml.STCharacterSpacing;
import org.duizhao.compose.PageSetup;

/** Options of the whole document that decide how lines break. */
final class DocumentOptions {
    private static final String URI = "http://schemas.microsoft.com/office/word";
    private static final String WORD_2013_AND_LATER = "15";
    private static final List<String> ON_IN_WORD_2013 = List.of("overrideTableStyleFontSizeAndJustification",
            "enableOpenTypeFeatures", "doNotFlipMirrorIndents", "differentiateMultirowTableHeaders");

    private DocumentOptions() {}

    static CTSettings settings(PageSetup setup) {
        CTSettings settings = new CTSettings();
        CTTwipsMeasure tab = new CTTwipsMeasure();
        tab.setVal(Values.number(ParagraphProperties.twips(2 * setup.character())));
        settings.setDefaultTabStop(tab);
        settings.setEvenAndOddHeaders(Values.flag(setup.isMirrored()));
        CTCharacterSpacing spacing = new CTCharacterSpacing();
        spacing.setVal(STCharacterSpacing.COMPRESS_PUNCTUATION);
        settings.setCharacterSpacingControl(spacing);
        settings.setCompat(compatibility());
        return settings;
    }

    private static CTCompat compatibility() {
        CTCompat compatibility = new CTCompat();
        compatibility.setCompatSetting("compatibilityMode", URI, WORD_2013_AND_LATER);
        ON_IN_WORD_2013.forEach(name -> compatibility.setCompatSetting(name, URI, "1"));
        return compatibility;
    }
}
