package org.duizhao.model;

import java.util.Arrays;
import java.util.List;

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

    /** A text by its lines, which any line break of Unicode ends: programs for writing copy a broken line as a vertical tab. */
    public static List<SourceParagraph> lines(String text) {
        return Arrays.stream(text.split("\\R", -1)).map(SourceParagraph::plain).toList();
    }

    public static SourceParagraph plain(String text) {
        return new SourceParagraph(text, 0);
    }
}
