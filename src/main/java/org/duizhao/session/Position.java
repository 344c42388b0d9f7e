package org.duizhao.session;

import java.util.Optional;

/** Where a cursor stands on the pages. @param page from 1 @param line from 1 on its page */
public record Position(int page, int line) {
    /** The line with the character at the caret, or the last one before it; empty if the field is on no page. */
    public static Optional<Position> of(FieldLines lines, int caret) {
        return lines.at(caret).map(at -> new Position(at.page() + 1, at.index() + 1));
    }
}
