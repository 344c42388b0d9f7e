package org.duizhao.recognise;

import java.util.List;
import org.duizhao.model.Mark;
import org.duizhao.model.Punctuation;

/**
 * A heading or headline as it stands in the source, with its end mark.
 *
 * @param opens whether its number, or without one its text, begins a paragraph
 * @param alone whether nothing else stands in its paragraph
 */
record Head(Mark mark, Piece piece, boolean opens, boolean alone) {
    static final Head NONE = new Head(Mark.NONE, new Piece("", true, 0, List.of(), null), true, true);

    String text() {
        return piece.text();
    }

    /** Whether it stands on a line of its own and cannot have run on. */
    boolean isOwnLine() {
        return alone && !text().isEmpty() && !Punctuation.isEnded(text());
    }

    String written() {
        return mark.written() + text();
    }
}
