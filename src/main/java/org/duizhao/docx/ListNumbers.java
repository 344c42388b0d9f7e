package org.duizhao.docx;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts a document's automatic numbers. Paragraphs must be asked for in their order, each once. */
final class ListNumbers {
    private static final int LEVELS = 9;
    private static final Integer NOT_BEGUN = null;
    private static final String NUMBER = "w:numPr";

    private final StyleTable styles;
    private final Map<String, ListDefinition> lists = new HashMap<>();
    /** Lists of one definition count on from each other. */
    private final Map<String, Integer[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** @param numbering root of the part; of none, there are no lists */
    ListNumbers(Xml numbering, StyleTable styles) {
        this.styles = styles;
        Map<String, Xml> definitions = new HashMap<>();
        numbering.children("w:abstractNum").forEach(each ->
                definitions.putIfAbsent(each.attribute("abstractNumId").orElse(""), each));
        for (Xml list : numbering.children("w:num").toList()) {
            Xml definition = definitions.get(ListDefinition.definition(list));
            if (definition != null) {
                lists.putIfAbsent(ListDefinition.id(list), new ListDefinition(list, levels(definition, definitions.values())));
            }
        }
    }

    /** A definition may stand for a style's list: then the levels are those of the definition that carries the style. */
    private static List<Xml> levels(Xml definition, Collection<Xml> definitions) {
        return definition.child("w:numStyleLink").value().flatMap(style -> definitions.stream()
                        .filter(other -> other.child("w:styleLink").value().filter(style::equals).isPresent()).findFirst())
                .orElse(definition).children("w:lvl").toList();
    }

    /** The paragraph's number as a reader sees it, with the gap behind it; empty for none and for bullets. */
    String label(Xml properties) {
        Optional<String> written = properties.child("w:listPr", "wx:t").value();
        if (written.isPresent()) {
            return written.get().chars().anyMatch(Character::isLetterOrDigit) ? written.get() : ""; // as Word 2003 says it
        }
        Optional<String> id = styles.first(properties, each -> each.child(NUMBER, "w:numId").value());
        ListDefinition list = id.map(lists::get).orElse(null);
        if (list == null) {
            return "";
        }
        int at = level(properties, list);
        count(list, at);
        return label(list, list.level(at));
    }

    private static Optional<Integer> levelOf(Xml properties) {
        return properties.child(NUMBER, "w:ilvl").number();
    }

    /** What the paragraph says itself, else the level its style is tied to, else what its style says. */
    private int level(Xml properties, ListDefinition list) {
        int level = levelOf(properties).or(() -> list.levelOfStyle(styles.ids(properties)))
                .or(() -> styles.first(properties, ListNumbers::levelOf)).orElse(0);
        return Math.clamp(level, 0, LEVELS - 1);
    }

    private void count(ListDefinition list, int at) {
        Integer[] counts = counters.computeIfAbsent(list.definition(), definition -> new Integer[LEVELS]);
        if (begun.add(list.id())) {
            for (int level = 0; level < LEVELS; level++) {
                counts[level] = list.restarts(level) ? NOT_BEGUN : counts[level];
            }
        }
        for (int level = 0; level < at; level++) {
            counts[level] = counts[level] == NOT_BEGUN ? Integer.valueOf(list.start(level)) : counts[level];
        }
        counts[at] = counts[at] == NOT_BEGUN ? list.start(at) : counts[at] + 1;
        for (int level = at + 1; level < LEVELS; level++) {
            counts[level] = list.restartsBehind(level, at) ? NOT_BEGUN : counts[level];
        }
    }

    private String label(ListDefinition list, Xml level) {
        String label = level.child("w:lvlText").value().orElse("");
        if (level.child("w:numFmt").value().filter("bullet"::equals).isPresent()) {
            return "";
        }
        boolean decimal = level.flag("w:isLgl").orElse(false);
        Integer[] counts = counters.get(list.definition());
        for (int at = 0; at < LEVELS; at++) {
            String place = "%" + (at + 1);
            if (label.contains(place)) {
                int count = counts[at] == NOT_BEGUN ? list.start(at) : counts[at];
                label = label.replace(place, NumberText.of(decimal ? "decimal" : list.format(at), count));
            }
        }
        return label + gap(level, label);
    }

    /** A blank, though Word sets a tab: none behind Chinese marks, which carry their own space. */
    private static String gap(Xml level, String label) {
        boolean none = level.child("w:suff").value().filter("nothing"::equals).isPresent();
        return none || label.isEmpty() || label.charAt(label.length() - 1) > 0x7F ? "" : " ";
    }
}
