package org.duizhao.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;

/** Counts a document's automatic numbers. Paragraphs must be asked for in their order, each once. */
final class ListNumbers {
    private static final int LEVELS = 9;
    private static final Integer NOT_BEGUN = null;

    private final StyleTable styles;
    private final Map<BigInteger, ListDefinition> lists = new HashMap<>();
    /** Lists of one definition count on from each other. */
    private final Map<BigInteger, Integer[]> counters = new HashMap<>();
    private final Set<BigInteger> begun = new HashSet<>();

    ListNumbers(Numbering numbering, StyleTable styles) {
        this.styles = styles;
        Map<BigInteger, Numbering.AbstractNum> definitions = new HashMap<>();
        numbering.getAbstractNum().forEach(each -> definitions.putIfAbsent(each.getAbstractNumId(), each));
        for (Numbering.Num list : numbering.getNum()) {
            Numbering.AbstractNum definition = list.getAbstractNumId() == null
                    ? null : definitions.get(list.getAbstractNumId().getVal());
            if (definition != null) {
                lists.putIfAbsent(list.getNumId(), new ListDefinition(list, levels(definition, numbering)));
            }
        }
    }

    /** A definition may stand for a style's list: then the levels are those of the definition that carries the style. */
    private static List<Lvl> levels(Numbering.AbstractNum definition, Numbering numbering) {
        if (definition.getNumStyleLink() == null) {
            return definition.getLvl();
        }
        String style = definition.getNumStyleLink().getVal();
        return numbering.getAbstractNum().stream()
                .filter(other -> other.getStyleLink() != null && style.equals(other.getStyleLink().getVal()))
                .findFirst().orElse(definition).getLvl();
    }

    /** The paragraph's number as a reader sees it, with the gap behind it; empty for none and for bullets. */
    String label(PPr properties) {
        Optional<BigInteger> id = styles.first(properties, ListNumbers::listId);
        ListDefinition list = id.map(lists::get).orElse(null);
        if (list == null) {
            return "";
        }
        int at = level(properties, list);
        count(list, at);
        return list.level(at).map(level -> label(list, level)).orElse("");
    }

    private static BigInteger listId(PPrBase properties) {
        return properties.getNumPr() == null || properties.getNumPr().getNumId() == null
                ? null : properties.getNumPr().getNumId().getVal();
    }

    private static BigInteger levelOf(PPrBase properties) {
        return properties.getNumPr() == null || properties.getNumPr().getIlvl() == null
                ? null : properties.getNumPr().getIlvl().getVal();
    }

    /** What the paragraph says itself, else the level its style is tied to, else what its style says. */
    private int level(PPr properties, ListDefinition list) {
        Optional<Integer> own = Optional.ofNullable(properties).map(ListNumbers::levelOf).map(BigInteger::intValue);
        int level = own.or(() -> list.levelOfStyle(styles.ids(properties)))
                .or(() -> styles.first(properties, ListNumbers::levelOf).map(BigInteger::intValue)).orElse(0);
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

    private String label(ListDefinition list, Lvl level) {
        boolean bullet = level.getNumFmt() != null && level.getNumFmt().getVal() == NumberFormat.BULLET;
        if (bullet || level.getLvlText() == null || level.getLvlText().getVal() == null) {
            return "";
        }
        boolean decimal = level.getIsLgl() != null && level.getIsLgl().isVal();
        Integer[] counts = counters.get(list.definition());
        String label = level.getLvlText().getVal();
        for (int at = 0; at < LEVELS; at++) {
            String place = "%" + (at + 1);
            if (label.contains(place)) {
                int count = counts[at] == NOT_BEGUN ? list.start(at) : counts[at];
                label = label.replace(place, NumberText.of(decimal ? NumberFormat.DECIMAL : list.format(at), count));
            }
        }
        return label + gap(level, label);
    }

    /** A blank, though Word sets a tab: none behind Chinese marks, which carry their own space. */
    private static String gap(Lvl level, String label) {
        boolean none = level.getSuff() != null && "nothing".equals(level.getSuff().getVal());
        return none || label.isEmpty() || label.charAt(label.length() - 1) > 0x7F ? "" : " ";
    }
}
