package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.duizhao.model.Mark;

/**
 * One item of a list as it stands in the source.
 *
 * @param mark   its number, {@link Mark#NONE} if it has none
 * @param pieces its text behind the number; the first opens the paragraph if the number does
 */
record Item(Mark mark, List<Piece> pieces) {
    Item {
        pieces = List.copyOf(pieces);
    }

    /** The item that paragraphs are, the first of which begins with a number or without one. */
    static Item beginning(List<Piece> pieces) {
        Piece first = pieces.getFirst();
        Mark mark = Mark.leading(first.text());
        List<Piece> own = new ArrayList<>(pieces);
        own.set(0, first.behind(mark));
        return new Item(mark, own);
    }

    /** The item cut behind its heading or headline, whose end is found in the first piece that has text. */
    Cut cut(ToIntFunction<String> end) {
        List<Piece> rest = new ArrayList<>(pieces.subList(1, pieces.size()));
        Piece first = pieces.getFirst();
        if (first.isBlank() && !rest.isEmpty()) {
            first = Piece.join(List.of(first, rest.removeFirst())).opening(first.opens());
        }
        int face = mark.isThere() ? Sentences.faceEnd(first) : 0;
        int at = face > 0 ? face : end.applyAsInt(first.text());
        Piece behind = first.from(at);
        if (!behind.isBlank()) {
            rest.addFirst(behind);
        }
        return new Cut(new Head(mark, first.part(0, at), first.opens(), behind.isBlank()), rest);
    }

    /** Head and what stands behind it. */
    record Cut(Head head, List<Piece> rest) {}
}
