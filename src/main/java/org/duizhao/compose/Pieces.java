package org.duizhao.compose;

import java.util.HashMap;
import java.util.Map;
import org.duizhao.model.Element;

/**
 * The parts of a draft as they were composed the last time, as a tree: an edit leaves all of them as they were but the one
 * edited and those it stands in. For one thread.
 */
public final class Pieces {
    private Level level = new Level();

    /** @param inside the elements below this one */
    private record Piece(Element element, Record place, Paragraphs.Collected paragraphs, Level inside) {
        boolean isOf(Element other, Record there) {
            return element == other && place.equals(there);
        }
    }

    /** Pieces beside one another, by the ids of their elements; what is not composed again is forgotten. */
    private static final class Level {
        private Map<String, Piece> last = Map.of();
        private Map<String, Piece> now = new HashMap<>();

        void begin() {
            last = now;
            now = new HashMap<>();
        }
    }

    /** Before a draft is composed. */
    void begin() {
        level.begin();
    }

    /**
     * Adds the paragraphs of an element.
     *
     * @param element that opens a paragraph, so that nothing before it decides about its own
     * @param place   what decides about them besides the element itself
     * @param compose composes them; may add pieces itself
     */
    void add(Element element, Record place, Paragraphs to, Runnable compose) {
        to.close();
        Piece piece = level.last.get(element.id());
        if (piece != null && piece.isOf(element, place)) {
            to.add(piece.paragraphs());
        } else {
            piece = composed(element, place, to, compose, piece == null ? new Level() : piece.inside());
        }
        level.now.put(element.id(), piece);
    }

    private Piece composed(Element element, Record place, Paragraphs to, Runnable compose, Level inside) {
        Level around = level;
        int from = to.count();
        level = inside;
        level.begin();
        compose.run();
        level = around;
        return new Piece(element, place, to.since(from), inside);
    }
}
