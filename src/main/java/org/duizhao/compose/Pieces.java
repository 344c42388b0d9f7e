package org.duizhao.compose;

import java.util.IdentityHashMap;
import java.util.Map;
import org.duizhao.model.Element;
import org.duizhao.model.ItemStyle;

/** The items of a draft as they were composed the last time: an edit leaves all but one as they were. For one thread. */
public final class Pieces {
    private Map<Element, Piece> last = Map.of();
    private Map<Element, Piece> now = new IdentityHashMap<>();

    /** What decides about an item's paragraphs besides the item itself. */
    record Place(String part, ItemStyle style, String mark) {}

    private record Piece(Place place, Paragraphs.Collected paragraphs) {}

    /** What is not composed from now on is forgotten with the time after next. */
    void begin() {
        last = now;
        now = new IdentityHashMap<>();
    }

    /**
     * Adds the paragraphs of an item.
     *
     * @param item    that opens a paragraph, so that nothing before it decides about its own
     * @param compose composes it
     */
    void add(Element item, Place place, Paragraphs to, Runnable compose) {
        to.close();
        Piece piece = last.get(item);
        if (piece != null && piece.place().equals(place)) {
            to.add(piece.paragraphs());
        } else {
            int from = to.count();
            compose.run();
            piece = new Piece(place, to.since(from));
        }
        now.put(item, piece);
    }
}
