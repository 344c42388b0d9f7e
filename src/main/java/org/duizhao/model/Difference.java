package org.duizhao.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an edit has changed in the tree; found without going through what it left as it was.
 *
 * @param elements  ids of the elements that are others than before, and of those they stand in
 * @param structure whether any has come, gone, moved or become another kind; then there may be more others than are named
 */
public record Difference(Set<String> elements, boolean structure) {
    public Difference {
        elements = Set.copyOf(elements);
    }

    public static Difference between(Draft from, Draft to) {
        Set<String> others = new HashSet<>();
        boolean same = compare(List.of(from.facts()), List.of(to.facts()), others)
                && compare(from.sections(), to.sections(), others) && compare(from.unplaced(), to.unplaced(), others);
        return new Difference(others, !same);
    }

    private static boolean isOfOneKind(Element before, Element after) {
        return before.getClass() == after.getClass()
                && !(before instanceof Section old && after instanceof Section now && old.kind() != now.kind());
    }

    /** Whether the same elements stand there. */
    private static boolean compare(List<? extends Element> from, List<? extends Element> to, Set<String> others) {
        boolean same = from.size() == to.size();
        for (int at = 0; same && at < to.size(); at++) {
            Element before = from.get(at);
            Element after = to.get(at);
            if (before != after) {
                same = before.id().equals(after.id()) && isOfOneKind(before, after);
                others.add(after.id());
                same &= compare(before.children(), after.children(), others);
            }
        }
        return same;
    }
}
