package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;

/** Splits what stands under a heading into the items of its outermost list. Takes time in proportion to the text. */
final class ItemSplitter {
    /** What stands before the first item, and the items; no items if there is no list. */
    record Split(List<Piece> before, List<Item> items) {}

    /**
     * A mark at an offset of a piece.
     *
     * @param doubtful whether it may be part of a number
     */
    private record Start(int piece, int start, Mark mark, boolean first, boolean forced, boolean doubtful) {
        Numbering family() {
            return mark.numbering().family();
        }

        /** @param counted the same mark as it counts in the list */
        Start as(Mark counted) {
            return new Start(piece, start, counted, first, forced, doubtful);
        }
    }

    private static final Start BEGINNING = new Start(0, 0, Mark.NONE, true, false, false);

    private final List<Piece> pieces;
    private final List<Start> places;

    private ItemSplitter(List<Piece> pieces, Predicate<Place> forced) {
        this.pieces = pieces;
        this.places = places(pieces, forced);
    }

    /** @param forced tells the places of paragraphs that are items of this list because a person says so */
    static Split split(List<Piece> pieces, Numbering family, Predicate<Place> forced) {
        return new ItemSplitter(pieces, forced).split(family);
    }

    /** The form of the outermost numbers; {@link Numbering#NONE} without a list. */
    static Numbering family(List<Piece> pieces, Predicate<Place> forced) {
        return new ItemSplitter(pieces, forced).family();
    }

    private static List<Start> places(List<Piece> pieces, Predicate<Place> forced) {
        List<Start> places = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.isFixed()) {
                addPlaces(piece, i, places);
            } else if (forced.test(piece.fixed())) {
                places.add(new Start(i, 0, Mark.leading(piece.text()), true, true, false));
            }
        }
        return places;
    }

    private static void addPlaces(Piece piece, int i, List<Start> places) {
        String text = piece.text();
        for (int start : Sentences.starts(text)) {
            Mark mark = text.isEmpty() ? Mark.NONE : Mark.at(text, start);
            boolean first = start == 0 && (piece.opens() || i == 0);
            if (mark.isThere() && (mark.number() > 1 || Sentences.isSentence(text, start))) {
                places.add(new Start(i, start, mark, first, false, false));
            } else if (first && !text.isEmpty() && Character.isDigit(text.charAt(0))) {
                Mark number = Mark.beforeDigit(text);
                if (number.isThere()) {
                    places.add(new Start(i, start, number, true, false, true));
                }
            }
        }
    }

    /**
     * That of the first mark which can begin a list: one at the beginning of a paragraph, or a first number that a second
     * one follows. Where several paragraphs each hold a list of their own inside, the paragraphs are the items.
     */
    private Numbering family() {
        Set<Numbering> seconds = EnumSet.noneOf(Numbering.class);
        List<Start> sure = places.stream().filter(place -> !place.doubtful()).toList();
        sure.stream().filter(place -> place.mark().number() == 2).forEach(place -> seconds.add(place.family()));
        for (Start place : sure) {
            boolean row = place.mark().number() == 1 && seconds.contains(place.family());
            boolean alone = place.first() && !isMoved(place)
                    && (place.forced() || place.mark().number() == 1 || !ItemCount.SPOKEN.contains(place.family()));
            if (row || alone) {
                return place.first() || !isInsideSeveral(place.family()) ? place.family() : Numbering.NONE;
            }
        }
        return Numbering.NONE;
    }

    /** Whether a person put it there, so that its number says nothing about the list. */
    private boolean isMoved(Start place) {
        return place.forced() && pieces.get(place.piece()).fixed() != Place.Named.ITEM;
    }

    private boolean isInsideSeveral(Numbering family) {
        Set<Integer> holders = new HashSet<>();
        places.stream().filter(place -> place.family() == family && place.mark().number() == 1 && !place.first())
                .forEach(place -> holders.add(place.piece()));
        return holders.size() > 1;
    }

    private Split split(Numbering family) {
        List<Start> starts = family == Numbering.NONE ? List.of() : starts(family);
        if (starts.isEmpty()) {
            return new Split(pieces, List.of());
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Start from = starts.get(i);
            List<Piece> own = i + 1 < starts.size()
                    ? between(from, starts.get(i + 1).piece(), starts.get(i + 1).start()) : between(from, pieces.size(), 0);
            items.add(new Item(from.mark(), own));
        }
        Start first = starts.getFirst();
        List<Piece> before = between(BEGINNING, first.piece(), first.start()).stream().filter(piece -> !piece.isBlank())
                .toList();
        return new Split(before, items);
    }

    private List<Start> starts(Numbering family) {
        ItemCount count = new ItemCount(family);
        List<Start> starts = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            Start place = places.get(at);
            boolean sure = !place.doubtful() || !starts.isEmpty() || isFirstOfSeveral(at);
            Optional<Mark> counted = place.forced() ? Optional.of(count.forced(place.mark(), isMoved(place)))
                    : count.next(place.mark(), place.first() && !place.doubtful());
            counted.filter(mark -> sure).ifPresent(mark -> starts.add(place.as(mark)));
        }
        return withoutSlips(starts);
    }

    /** Whether what may be part of a number is the first of a list, as 1.2024年… is before 2.…, in the next paragraph. */
    private boolean isFirstOfSeveral(int index) {
        Start place = places.get(index);
        int at = index + 1;
        while (at < places.size() && places.get(at).piece() == place.piece()) {
            at++;
        }
        return place.mark().number() == 1 && at < places.size() && places.get(at).piece() == place.piece() + 1
                && places.get(at).first() && places.get(at).family() == place.family() && places.get(at).mark().number() == 2;
    }

    /** A gap of one before a number that is given twice is none: 1, 3, 3 counts 1, 2, 3. */
    private static List<Start> withoutSlips(List<Start> starts) {
        List<Start> mended = new ArrayList<>();
        int skipped = 0;
        for (int i = 0; i < starts.size(); i++) {
            Mark mark = starts.get(i).mark();
            boolean gap = i > 0 && i + 1 < starts.size() && mark.number() == starts.get(i - 1).mark().number() + 2
                    && written(mark) == written(starts.get(i + 1).mark());
            skipped = gap ? skipped + 1 : skipped > 0 && mark.number() == written(mark) ? 0 : skipped;
            mended.add(skipped == 0 ? starts.get(i)
                    : starts.get(i).as(new Mark(mark.numbering(), mark.number() - skipped, mark.written())));
        }
        return mended;
    }

    /** The number as it stands, which may be a slip. */
    private static int written(Mark mark) {
        return Mark.leading(mark.written()).number();
    }

    /** The text from behind a mark to an offset of another piece; always at least one piece, maybe blank. */
    private List<Piece> between(Start from, int toPiece, int to) {
        List<Piece> between = new ArrayList<>();
        for (int i = from.piece(); i <= Math.min(toPiece, pieces.size() - 1); i++) {
            Piece piece = pieces.get(i);
            int end = i == toPiece ? to : piece.text().length();
            Piece part = i == from.piece() ? piece.behind(from.start(), from.mark(), end) : piece.part(0, end);
            if (i == from.piece() || !part.isBlank()) {
                between.add(part);
            }
        }
        return between;
    }
}
