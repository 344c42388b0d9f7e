package org.duizhao.docx;

import org.duizhao.compose.Typefaces;

/**
 * What a Word file says beside the paper.
 *
 * @param title    for the document properties; blank for none
 * @param language tag of the paper's language, as Word checks spelling by it
 */
public record DocxSettings(Typefaces typefaces, String title, String language) {
    public static final String CHINESE = "zh-CN";

    public static DocxSettings of(String title) {
        return new DocxSettings(Typefaces.STANDARD, title, CHINESE);
    }
}
