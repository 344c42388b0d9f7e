package org.duizhao.session;

import org.duizhao.model.FieldPath;
import org.duizhao.model.TextRange;

/**
 * Where the author is writing, or wants to. Offsets in the field's text are in UTF-16 units.
 *
 * @param anchor where what is selected begins if read from there to the caret; the caret itself if nothing is
 */
public record Cursor(FieldPath path, int anchor, int caret) {
    public Cursor(FieldPath path, int caret) {
        this(path, caret, caret);
    }

    /** Selects what a finding is about. */
    public static Cursor at(TextRange range) {
        return new Cursor(range.field(), range.start(), range.end());
    }

    public boolean selects() {
        return anchor != caret;
    }

    public int start() {
        return Math.min(anchor, caret);
    }

    public int end() {
        return Math.max(anchor, caret);
    }
}
