package org.duizhao.docx;

/**
 * Something in a Word file that is no text of the paper, or cannot be read: to be named, so that nobody misses it unknowingly.
 *
 * @param text what it says or is called; blank if it says nothing
 * @param near the text that stands before it; blank if none does
 */
public record Beside(Kind kind, String text, String near) {
    /** What it is. */
    public enum Kind {
        /** Text that Word does not show. */
        HIDDEN,
        /** Readings above characters. */
        PHONETIC,
        /** Its description. */
        PICTURE,
        CHART,
        /** A drawing of shapes whose text is not to be found. */
        DIAGRAM,
        /** What another program made. */
        OBJECT,
        /** Another document within this one, of a kind that is not read. */
        DOCUMENT,
        /** Headers, footers and watermarks. */
        MARGIN,
        /** A part of the file that is damaged: its name. */
        PART
    }
}
