package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.model.SectionKind;

/**
 * The paragraphs of one section before they are read.
 *
 * @param items the paragraphs; those of aspects without a heading above them, aspect by aspect
 */
record Range(SectionKind kind, Form form, List<List<Piece>> items) {
    enum Form {
        /** What stands before the first heading. */
        BEFORE,
        /** The first paragraph begins with the heading. */
        HEADED,
        /** Aspects at the first level, each beginning with its heading. */
        ASPECTS,
        /** Paragraphs without a heading. */
        BARE
    }

    static Range of(SectionKind kind, Form form, List<Piece> pieces) {
        return new Range(kind, form, new ArrayList<>(List.of(new ArrayList<>(pieces))));
    }

    List<Piece> pieces() {
        return items.getLast();
    }

    boolean isEmpty() {
        return items.stream().allMatch(List::isEmpty);
    }
}
