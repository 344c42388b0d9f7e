package org.duizhao.paginate;

/**
 * The last line of a paragraph that stands there alone. Good papers avoid it; it is no fault.
 *
 * @param page index of its page, from 0
 */
public record Orphan(Kind kind, int page, Line line) {
    /** What is alone. */
    public enum Kind {
        /** 孤行: the line, at the top of a page, the rest of its paragraph on the page before. */
        LINE,
        /** 孤字: a single Han character in the line, with or without marks. */
        CHARACTER
    }
}
