package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;

/** Splits what stands under a heading into the items of its outermost list. Takes time in proportion to the text. */
final class ItemSplitter {
    /** Numbers that are words of the language too: they count only in a row. */
    private static final Set<Numbering> SPOKEN = EnumSet.of(Numbering.HAN_IS, Numbering.HAN_MUST, Numbering.ORDINAL);

    /** What stands before the first item, and the items; no items if there is no list. */
    record Split(List<Piece> before, List<Item> items) {}

    /** A mark at an offset of a piece. */
    private record Place(int piece, int start, Mark mark, boolean first) {
        Numbering family() {
            return mark.numbering().family();
        }
    }

    private final List<Piece> pieces;
    private final List<Place> places;

    private ItemSplitter(List<Piece> pieces) {
        this.pieces = pieces;
        this.places = places(pieces);
    }

    static Split split(List<Piece> pieces) {
        ItemSplitter splitter = new ItemSplitter(pieces);
        return splitter.split(splitter.family());
    }

    static Split split(List<Piece> pieces, Numbering family) {
        return new ItemSplitter(pieces).split(family);
    }

    /** The form of the outermost numbers; {@link Numbering#NONE} without a list. */
    static Numbering family(List<Piece> pieces) {
        return new ItemSplitter(pieces).family();
    }

    private static List<Place> places(List<Piece> pieces) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            for (int start : Sentences.starts(text)) {
                Mark mark = text.isEmpty() ? Mark.NONE : Mark.at(text, start);
                if (mark.isThere() && (mark.number() > 1 || Sentences.isSentence(text, start))) {
                    places.add(new Place(i, start, mark, start == 0 && (pieces.get(i).opens() || i == 0)));
                }
            }
        }
        return places;
    }

    /**
     * That of the first mark which can begin a list: one at the beginning of a paragraph, or a first number that a second
     * one follows. Where several paragraphs each hold a list of their own inside, the paragraphs are the items.
     */
    private Numbering family() {
        Set<Numbering> seconds = EnumSet.noneOf(Numbering.class);
        places.stream().filter(place -> place.mark().number() == 2).forEach(place -> seconds.add(place.family()));
        for (Place place : places) {
            boolean row = place.mark().number() == 1 && seconds.contains(place.family());
            boolean alone = place.first() && (place.mark().number() == 1 || !SPOKEN.contains(place.family()));
            if (row || alone) {
                return place.first() || !isInsideSeveral(place.family()) ? place.family() : Numbering.NONE;
            }
        }
        return Numbering.NONE;
    }

    private boolean isInsideSeveral(Numbering family) {
        Set<Integer> holders = new HashSet<>();
        places.stream().filter(place -> place.family() == family && place.mark().number() == 1 && !place.first())
                .forEach(place -> holders.add(place.piece()));
        return holders.size() > 1;
    }

    private Split split(Numbering family) {
        List<Place> starts = family == Numbering.NONE ? List.of() : starts(family);
        if (starts.isEmpty()) {
            return new Split(pieces, List.of());
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Place from = starts.get(i);
            int behindMark = from.start() + from.mark().written().length();
            List<Piece> own = i + 1 < starts.size()
                    ? between(from.piece(), behindMark, starts.get(i + 1).piece(), starts.get(i + 1).start())
                    : between(from.piece(), behindMark, pieces.size(), 0);
            Piece first = own.getFirst();
            own.set(0, new Piece(first.text(), from.start() == 0 && pieces.get(from.piece()).opens(), first.level()));
            items.add(new Item(from.mark(), own));
        }
        Place first = starts.getFirst();
        List<Piece> before = between(0, 0, first.piece(), first.start()).stream().filter(piece -> !piece.isBlank())
                .toList();
        return new Split(before, items);
    }

    /** In front of a paragraph any number counts, behind a sentence only the next one. */
    private List<Place> starts(Numbering family) {
        List<Place> starts = new ArrayList<>();
        int last = 0;
        for (Place place : places) {
            int number = place.mark().number();
            boolean counts = number == last + 1 || place.first() && (number == 1 || !SPOKEN.contains(family));
            if (place.family() == family && counts) {
                starts.add(place);
                last = number;
            }
        }
        return starts;
    }

    /** The text from an offset of one piece to an offset of another; always at least one piece, maybe blank. */
    private List<Piece> between(int fromPiece, int from, int toPiece, int to) {
        List<Piece> between = new ArrayList<>();
        for (int i = fromPiece; i <= Math.min(toPiece, pieces.size() - 1); i++) {
            Piece piece = pieces.get(i);
            int start = i == fromPiece ? from : 0;
            int end = i == toPiece ? to : piece.text().length();
            Piece part = new Piece(piece.text().substring(start, end).strip(), piece.opens() && start == 0, piece.level());
            if (i == fromPiece || !part.isBlank()) {
                between.add(part);
            }
        }
        return between;
    }
}
