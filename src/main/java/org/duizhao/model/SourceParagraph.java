package org.duizhao.model;

/**
 * One paragraph of a document to be recognised.
 *
 * @param text  the paragraph with the numbers a reader sees, without a line feed
 * @param level level of a heading style, 1 to 9; 0 where the document says nothing
 * @param note  whether it is a comment, footnote or endnote: kept, but no part of the paper
 * @param head  offset at which another font begins, behind a heading it begins with; 0 where the document says nothing
 */
public record SourceParagraph(String text, int level, boolean note, int head) {
    public SourceParagraph(String text, int level, boolean note) {
        this(text, level, note, 0);
    }

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
