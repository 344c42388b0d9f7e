package org.duizhao.session;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Example;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Mark;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.model.SourceParagraph;
import org.duizhao.recognise.Place;
import org.duizhao.recognise.Placement;

/** Puts a paragraph between two rows of the result, so that it is read there and nothing else becomes another. */
final class Drop {
    /** So many characters tell where in a paragraph an item begins. */
    private static final int MOST_TELLING = 12;
    private static final int LEAST_TELLING = 3;
    private static final int LONGEST_NUMBER = 8;

    private final Reviewed shown;
    private final Reading reading;
    private final List<ReviewRow> rows;
    private final int paragraph;

    Drop(Reviewed shown, Reading reading, int paragraph) {
        this.shown = shown;
        this.reading = reading;
        this.rows = shown.rows();
        this.paragraph = paragraph;
    }

    /** @param before whether it is put before the row, where something can stand there, and not behind it */
    Reading on(int row, boolean before) {
        return between(new Landing(rows).gap(row, before), rows.get(row));
    }

    /** Behind all that an aspect holds. @param number of the aspect, from 0 */
    Optional<Reading> atEndOf(int number) {
        Place end = new Place.Problem(number);
        for (int row = rows.size() - 1; row >= 0; row--) {
            if (rows.get(row).place().filter(end::equals).isPresent()) {
                return Optional.of(between(row + 1, rows.get(row)));
            }
        }
        return Optional.empty();
    }

    private Reading between(int at, ReviewRow row) {
        Place place = row.place().orElseThrow();
        Optional<Reading> moved = moved(at);
        Place there = moved.isPresent() && place instanceof Place.Problem ? new Place.In(SectionKind.PROBLEMS) : place;
        return moved.orElse(reading).with(moved.isPresent() ? now(moved.get()) : paragraph, there);
    }

    /** Its index, which is another if a paragraph before it was parted. */
    private int now(Reading moved) {
        SourceParagraph itself = reading.paragraphs().get(paragraph);
        return moved.paragraphs().get(paragraph) == itself ? paragraph : paragraph + 1;
    }

    /** Empty if there is nothing there that it could be read behind or before. */
    private Optional<Reading> moved(int at) {
        List<Integer> above = rows.get(at - 1).sources();
        List<Integer> below = at < rows.size() ? rows.get(at).sources() : List.of();
        Reading holding = reading.holding(neighbours(at));
        if (!above.isEmpty()) {
            int last = above.stream().max((one, other) -> Integer.compare(order(one), order(other))).orElseThrow();
            return Optional.of(below.contains(last) && last != paragraph
                    ? parted(holding, last, rows.get(at)) : holding.moved(paragraph, last, true));
        }
        boolean follows = !below.isEmpty() && rows.get(at - 1).kind() == ReviewRow.Kind.BLOCK;
        return follows ? Optional.of(holding.moved(paragraph, below.getFirst(), false)) : Optional.empty();
    }

    private int order(int one) {
        return reading.order().indexOf(one);
    }

    /** Several items stand in the paragraph above: it is parted where the next one begins. */
    private Reading parted(Reading holding, int whole, ReviewRow next) {
        SourceParagraph source = holding.paragraphs().get(whole);
        int start = start(source.text(), next.words());
        if (source.text().substring(0, start).isBlank()) {
            return holding.moved(paragraph, whole, true);
        }
        Reading parted = holding.reshaped(whole, whole + 1, List.of(
                new SourceParagraph(source.text().substring(0, start), source.level(), source.note()),
                new SourceParagraph(source.text().substring(start), 0, source.note())));
        return parted.moved(paragraph > whole ? paragraph + 1 : paragraph, whole, true);
    }

    /**
     * Where the words begin, with the number before them; 0 if they are not found. A mark that printing sets again may stand
     * among them in the text, so that fewer of them must do.
     */
    private static int start(String text, String words) {
        for (int length = Math.min(words.length(), MOST_TELLING); length >= LEAST_TELLING; length--) {
            String telling = words.substring(0, length);
            for (int found = text.indexOf(telling); found >= 0; found = text.indexOf(telling, found + 1)) {
                int start = numbered(text, found);
                if (start < found) {
                    return start;
                }
            }
        }
        return 0;
    }

    /** Where the number begins that stands before an offset; the offset if there is none. */
    private static int numbered(String text, int offset) {
        for (int start = Math.max(0, offset - LONGEST_NUMBER); start < offset; start++) {
            Mark mark = Mark.at(text, start);
            if (mark.isThere() && start + mark.written().length() <= offset
                    && text.substring(start + mark.written().length(), offset).isBlank()) {
                return start;
            }
        }
        return offset;
    }

    /** The items it comes from between and goes to between, which stay items whatever their numbers now say. */
    private Map<Integer, Place> neighbours(int at) {
        Set<String> lists = new HashSet<>();
        Map<Integer, Placement> placements = shown.placements();
        Optional.ofNullable(placements.get(paragraph)).ifPresent(placement ->
                placement.fields().forEach(field -> lists.addAll(lists(field.element()))));
        List.of(at - 1, at).stream().filter(row -> row < rows.size()).flatMap(row -> rows.get(row).sources().stream())
                .filter(placements::containsKey).flatMap(source -> placements.get(source).fields().stream())
                .map(FieldPath::element).forEach(element -> lists.addAll(lists(element)));
        Map<Integer, Place> held = new HashMap<>();
        Set<String> begun = new HashSet<>();
        for (Placement placement : shown.recognition().placements()) {
            Set<String> items = new HashSet<>();
            placement.fields().forEach(field -> items.add(item(field.element())));
            boolean alone = items.size() == 1 && !Collections.disjoint(lists, lists(items.iterator().next()));
            boolean ends = shown.paragraphs().get(placement.paragraph()).text().strip().matches("(?s).*[。！？；][”’）》]*");
            if (alone && ends && begun.addAll(items) && placement.paragraph() != paragraph) {
                held.put(placement.paragraph(), Place.Named.ITEM);
            }
            begun.addAll(items);
        }
        return held;
    }

    /** The aspect or section that holds a problem, cause or measure as one of its items. */
    private Set<String> lists(String element) {
        Draft draft = shown.draft();
        List<Element> way = draft.pathTo(item(element));
        return way.size() > 1 && (way.getLast() instanceof Problem || way.getLast() instanceof Point)
                ? Set.of(way.get(way.size() - 2).id())
                : !way.isEmpty() && way.getLast() instanceof Aspect ? Set.of(way.getLast().id()) : Set.of();
    }

    private String item(String element) {
        List<Element> way = shown.draft().pathTo(element);
        return !way.isEmpty() && way.getLast() instanceof Example ? way.get(way.size() - 2).id() : element;
    }
}
