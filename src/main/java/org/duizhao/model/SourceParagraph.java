package org.duizhao.model;

/**
 * One paragraph of a document to be recognised.
 *
 * @param text  the paragraph with the numbers a reader sees, without a line feed
 * @param level level of a heading style, 1 to 9; 0 where the document says nothing
 * @param note  whether it is a comment, footnote or endnote: kept, but no part of the paper
 */
public record SourceParagraph(String text, int level, boolean note) {
    public SourceParagraph(String text, int level) {
        this(text, level, false);
    }

    public static SourceParagraph note(String text) {
        return new SourceParagraph(text, 0, true);
    }

    public static SourceParagraph plain(String text) {
        return new SourceParagraph(text, 0);
    }
}
