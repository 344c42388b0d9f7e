package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.model.SourceParagraph;

/** The paragraphs of a source as pieces of the paper. */
final class Pieces {
    private Pieces() {}

    static List<Piece> of(List<SourceParagraph> paragraphs, Map<Integer, Place> fixed) {
        List<Piece> pieces = new ArrayList<>();
        Place before = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            SourceParagraph paragraph = paragraphs.get(i);
            if (paragraph.text().isBlank()) {
                continue;
            }
            Place place = fixed.getOrDefault(i, paragraph.note() ? Place.Named.UNPLACED : null);
            Piece piece = new Piece(paragraph.text().strip(), true, paragraph.level(), List.of(new Source(0, i)), place);
            if (place == Place.Named.CONTINUATION && Place.isAround(before)) {
                piece = piece.fixedTo(before);
            }
            pieces.add(piece);
            before = piece.fixed();
        }
        return pieces;
    }
}
