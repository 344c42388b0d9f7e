package org.duizhao.model;

import java.util.Objects;

/**
 * A stretch of the text of one field.
 *
 * @param start offset of its first character in the field's text, in UTF-16 units
 * @param end   offset behind its last character; the same as the start for a place between characters
 */
public record TextRange(FieldPath field, int start, int end) {
    public TextRange {
        Objects.requireNonNull(field);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }

    /** Where the text of a field begins. */
    public static TextRange beginning(FieldPath field) {
        return new TextRange(field, 0, 0);
    }

    public boolean isEmpty() {
        return start == end;
    }
}
