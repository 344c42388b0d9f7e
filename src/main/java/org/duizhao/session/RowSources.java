package org.duizhao.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Mark;
import org.duizhao.model.SourceParagraph;
import org.duizhao.recognise.Recognition;

/**
 * Finds the paragraphs a row comes from: those that went into its fields, and where several did, those with its words. Asked
 * row by row in the order of the paper.
 */
final class RowSources {
    /** How many paragraphs may lie between two of one field that have rows. */
    private static final int AHEAD = 20;

    private final List<SourceParagraph> paragraphs;
    private final Map<FieldPath, List<Integer>> ofFields = new HashMap<>();
    private final Map<FieldPath, Integer> reached = new HashMap<>();

    RowSources(List<SourceParagraph> paragraphs, Recognition recognition) {
        this.paragraphs = paragraphs;
        recognition.placements().forEach(placement -> placement.fields().forEach(field ->
                ofFields.computeIfAbsent(field, key -> new ArrayList<>()).add(placement.paragraph())));
    }

    /** @param words of the row, without what printing adds */
    List<Integer> of(Collection<FieldPath> fields, String words) {
        TreeSet<Integer> sources = new TreeSet<>();
        String said = bare(words);
        fields.forEach(field -> sources.addAll(of(field, said)));
        return List.copyOf(sources);
    }

    private List<Integer> of(FieldPath field, String said) {
        List<Integer> all = ofFields.getOrDefault(field, List.of());
        int from = reached.getOrDefault(field, 0);
        int first = from;
        while (first < Math.min(all.size(), from + AHEAD) && !isIn(all.get(first), said)) {
            first++;
        }
        int end = first;
        while (end < all.size() && isIn(all.get(end), said)) {
            end++;
        }
        if (all.size() < 2 || first == end) {
            return all.size() > AHEAD ? List.of() : all;
        }
        reached.put(field, end - 1); // its end may be in the next row
        return all.subList(first, end);
    }

    private boolean isIn(int paragraph, String said) {
        String text = paragraphs.get(paragraph).text().strip();
        String own = bare(text.substring(Mark.leading(text).written().length()));
        return own.contains(said) || said.contains(own);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
