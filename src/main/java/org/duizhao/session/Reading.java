package org.duizhao.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.model.FieldPath;
import org.duizhao.model.SourceParagraph;
import org.duizhao.recognise.Confidence;
import org.duizhao.recognise.Place;
import org.duizhao.recognise.Placement;
import org.duizhao.recognise.Recogniser;
import org.duizhao.recognise.Recognition;
import org.duizhao.theme.Theme;

/**
 * What is read of a document, and how a person wants it to be read.
 *
 * @param order the indices of all paragraphs in the order in which they are read
 * @param fixed where the person says paragraphs belong, by their index
 * @param held  what paragraphs stay because others beside them were moved, by their index
 * @param theme chosen by the person; empty if the one that was found is to stay
 */
record Reading(List<SourceParagraph> paragraphs, List<Integer> order, Map<Integer, Place> fixed,
        Map<Integer, Place> held, Optional<Theme> theme) {
    Reading {
        paragraphs = List.copyOf(paragraphs);
        order = List.copyOf(order);
        fixed = Map.copyOf(fixed);
        held = Map.copyOf(held);
    }

    static Reading of(List<SourceParagraph> paragraphs) {
        return new Reading(paragraphs, IntStream.range(0, paragraphs.size()).boxed().toList(), Map.of(), Map.of(), Optional.empty());
    }

    Reading under(Theme chosen) {
        return new Reading(paragraphs, order, fixed, held, Optional.of(chosen));
    }

    Reading with(int paragraph, Place place) {
        Map<Integer, Place> more = new HashMap<>(fixed);
        more.put(paragraph, place);
        return new Reading(paragraphs, order, more, held, theme);
    }

    /** Leaves a paragraph to the program again, which reads it where it stands in the document. */
    Reading free(int paragraph) {
        Map<Integer, Place> fewer = new HashMap<>(fixed);
        fewer.remove(paragraph);
        List<Integer> back = new ArrayList<>(order);
        back.remove((Integer) paragraph);
        back.add(paragraph == 0 ? 0 : back.indexOf(paragraph - 1) + 1, paragraph);
        return new Reading(paragraphs, back, fewer, fewer.isEmpty() ? Map.of() : held, theme);
    }

    Reading holding(Map<Integer, Place> others) {
        Map<Integer, Place> more = new HashMap<>(held);
        others.forEach(more::putIfAbsent);
        return new Reading(paragraphs, order, fixed, more, theme);
    }

    /** Reads a paragraph right behind or before another one. */
    Reading moved(int paragraph, int other, boolean behind) {
        List<Integer> changed = new ArrayList<>(order);
        if (paragraph != other) {
            changed.remove((Integer) paragraph);
            changed.add(changed.indexOf(other) + (behind ? 1 : 0), paragraph);
        }
        return new Reading(paragraphs, changed, fixed, held, theme);
    }

    /**
     * The same with others in the place of some paragraphs, read where the first of those was. What was said of the first of
     * them is said of the first of the others, and but for a heading of those behind it too.
     */
    Reading reshaped(int from, int end, List<SourceParagraph> others) {
        List<SourceParagraph> changed = new ArrayList<>(paragraphs.subList(0, from));
        changed.addAll(others);
        changed.addAll(paragraphs.subList(end, paragraphs.size()));
        int more = others.size() - (end - from);
        List<Integer> read = new ArrayList<>();
        for (int paragraph : order) {
            if (paragraph == from) {
                IntStream.range(from, from + others.size()).forEach(read::add);
            } else if (paragraph < from || paragraph >= end) {
                read.add(paragraph < from ? paragraph : paragraph + more);
            }
        }
        Map<Integer, Place> said = shifted(fixed, from, end, more);
        Place first = fixed.get(from);
        for (int i = 0; first != null && i < (isHeading(first) ? 1 : others.size()); i++) {
            said.put(from + i, first);
        }
        return new Reading(changed, read, said, shifted(held, from, end, more), theme);
    }

    private static Map<Integer, Place> shifted(Map<Integer, Place> places, int from, int end, int more) {
        Map<Integer, Place> shifted = new HashMap<>();
        places.forEach((paragraph, place) -> {
            if (paragraph < from || paragraph >= end) {
                shifted.put(paragraph < from ? paragraph : paragraph + more, place);
            }
        });
        return shifted;
    }

    private static boolean isHeading(Place place) {
        return place instanceof Place.Heading || place instanceof Place.AspectHeading;
    }

    /** Whether both have the same paragraphs for a reader. */
    boolean reads(Reading other) {
        return texts().equals(other.texts());
    }

    private List<String> texts() {
        return paragraphs.stream().map(SourceParagraph::text).filter(text -> !text.isBlank()).toList();
    }

    /** @param found the theme to stay with unless the person chose one */
    Recognition recognise(String draftId, Theme found) {
        List<SourceParagraph> read = order.stream().map(paragraphs::get).toList();
        Map<Integer, Place> places = new HashMap<>();
        for (int at = 0; at < order.size(); at++) {
            Place place = fixed.getOrDefault(order.get(at), held.get(order.get(at)));
            if (place != null) {
                places.put(at, place);
            }
        }
        return ofDocument(theme.map(chosen -> Recogniser.recognise(draftId, read, chosen, places))
                .orElseGet(() -> Recogniser.recognise(draftId, read, List.of(found), places)));
    }

    /** The same with the indices that the paragraphs have in the document. A place that was only held is as sure as before. */
    private Recognition ofDocument(Recognition read) {
        List<Placement> placements = read.placements().stream().map(placement -> {
            int paragraph = order.get(placement.paragraph());
            return new Placement(paragraph, placement.fields(), fixed.containsKey(paragraph) || !held.containsKey(paragraph)
                    ? placement.confidence() : sure(placement.fields(), read));
        }).toList();
        return new Recognition(read.draft(), read.theme(), read.confidence(), placements);
    }

    private static Confidence sure(Set<FieldPath> fields, Recognition read) {
        return fields.stream().map(field -> read.confidence().get(field.element())).max(Comparator.naturalOrder())
                .orElse(Confidence.GUESSED);
    }
}
