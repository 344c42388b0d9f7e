package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What stands around the body: filled by its readers.
 *
 * @param lines   the lines of title, byline, date, salutation, signature and its date
 * @param body    the pieces between title block and signature
 * @param strange lines around the body that have no field: a title given twice, attachments, what a person left out
 */
record Front(Map<Place.Named, List<Piece>> lines, List<Piece> body, List<Piece> strange) {
    /** A paper of which only what a person fixed is known. */
    static Front of(List<Piece> pieces) {
        Front front = new Front(new EnumMap<>(Place.Named.class), new ArrayList<>(), new ArrayList<>());
        for (Piece piece : pieces) {
            if (piece.fixed() == Place.Named.UNPLACED) {
                front.strange.add(piece);
            } else if (Place.isAround(piece.fixed())) {
                front.add((Place.Named) piece.fixed(), piece);
            } else {
                front.body.add(piece);
            }
        }
        return front;
    }

    void add(Place.Named place, Piece line) {
        List<Piece> there = lines.computeIfAbsent(place, key -> new ArrayList<>());
        there.add(line);
        there.sort(Comparator.comparing(piece -> piece.sources().getFirst().paragraph()));
    }

    boolean has(Place.Named place) {
        return lines.containsKey(place);
    }

    List<Piece> of(Place.Named place) {
        return lines.getOrDefault(place, List.of());
    }

    /** Takes pieces off the beginning or the end of the body. */
    List<Piece> take(int from, int to) {
        List<Piece> range = body.subList(from, to);
        List<Piece> taken = List.copyOf(range);
        range.clear();
        return taken;
    }
}
