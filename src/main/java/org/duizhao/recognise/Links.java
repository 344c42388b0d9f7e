package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;

/** Collects which source paragraphs went into which fields. */
final class Links {
    private final Map<Integer, Set<FieldPath>> fields = new TreeMap<>();

    void add(Piece piece, String element, Field field) {
        piece.sources().forEach(source -> add(source.paragraph(), new FieldPath(element, field)));
    }

    void add(List<Piece> pieces, String element, Field field) {
        pieces.forEach(piece -> add(piece, element, field));
    }

    private void add(int paragraph, FieldPath path) {
        fields.computeIfAbsent(paragraph, key -> new LinkedHashSet<>()).add(path);
    }

    /** What became of every paragraph, by its fields in the draft that have a text. */
    List<Placement> placements(Draft draft, Map<String, Confidence> sure, Set<Integer> fixed) {
        Map<String, Element> elements = draft.elements().collect(Collectors.toMap(Element::id, Function.identity()));
        List<Placement> placements = new ArrayList<>();
        fields.forEach((paragraph, paths) -> {
            paths.removeIf(path -> elements.get(path.element()).text(path.field()).isEmpty());
            Confidence least = paths.stream().map(path -> sure.get(path.element())).max(Confidence::compareTo)
                    .orElse(Confidence.GUESSED);
            placements.add(new Placement(paragraph, paths, fixed.contains(paragraph) ? Confidence.CERTAIN : least));
        });
        return placements;
    }
}
