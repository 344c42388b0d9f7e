package org.duizhao.docx;

import java.util.regex.Pattern;

/**
 * Finds where a heading in 楷体 ends in a paragraph that goes on in another font, as the second level of headings is set
 * (GB/T 9704-2012, 7.3.3).
 */
final class RunInHeading {
    private static final Pattern KAI = Pattern.compile("楷|(?i:kai)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private boolean open = true;
    private int end;

    /** To be told of each text. @param at its offset in the paragraph */
    void reads(Xml run, String text, int at) {
        // figures and Latin letters have a font of their own
        if (open && HAN.matcher(text).find()) {
            String font = run.child("w:rFonts").attribute("eastAsia").orElse("");
            open = KAI.matcher(font).find();
            end = open ? 0 : at;
        }
    }

    /** Where the other font begins; 0 if no such heading begins the paragraph or nothing follows it. */
    int end() {
        return end;
    }
}
