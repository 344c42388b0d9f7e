package org.duizhao.model;

/**
 * One paragraph of a document to be recognised.
 *
 * @param text  the paragraph with the numbers a reader sees, without a line feed
 * @param level level of a heading style, 1 to 9; 0 where the document says nothing
 */
public record SourceParagraph(String text, int level) {
    public static SourceParagraph plain(String text) {
        return new SourceParagraph(text, 0);
    }
}
