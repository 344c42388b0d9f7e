package org.duizhao.ui.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.duizhao.model.Element;

/**
 * Which portion of each long list is shown. A card takes some 150 KB, so that a form with all of some thousand would fill the
 * memory; no real list but that of unplaced paragraphs is longer than one portion.
 */
final class Portions {
    /** How many are shown at once. */
    static final int LENGTH = 50;

    private final Map<String, Integer> firsts = new HashMap<>();
    private Set<String> followed = Set.of();
    private Consumer<String> turned = parent -> {};

    /**
     * What is shown of a list.
     *
     * @param first how many stand before it
     * @param all   how many there are in the whole list
     */
    record Portion<T>(int first, List<T> shown, int all) {
        int after() {
            return all - first - shown.size();
        }

        boolean isWhole() {
            return shown.size() == all;
        }
    }

    /** @param parent whose list it is; any name for one that is nobody's */
    <T extends Element> Portion<T> of(String parent, List<T> all) {
        IntStream.range(0, all.size()).filter(at -> followed.contains(all.get(at).id())).findFirst()
                .ifPresent(at -> firsts.put(parent, at));
        return ofAny(parent, all);
    }

    /** Equal as long as the same elements are shown at the same places, whatever they say. */
    Object frame(String parent, List<? extends Element> all) {
        Portion<? extends Element> portion = of(parent, all);
        return List.of(portion.first(), portion.shown().stream().map(Element::id).toList(), all.size());
    }

    /** Of a list of what is no element, and so cannot be followed. */
    <T> Portion<T> ofAny(String parent, List<T> all) {
        int first = Math.clamp(firsts.getOrDefault(parent, 0), 0, Math.max(0, all.size() - 1)) / LENGTH * LENGTH;
        firsts.put(parent, first);
        return new Portion<>(first, all.subList(first, Math.min(all.size(), first + LENGTH)), all.size());
    }

    /** From now on the portions with these in them are shown, wherever they move, until another one is asked for. */
    void follow(Set<String> elements) {
        followed = Set.copyOf(elements);
    }

    /** Shows the portion with the one at an index. */
    void turn(String parent, int index) {
        followed = Set.of();
        firsts.put(parent, index);
        turned.accept(parent);
    }

    /** @param action is told whose list it is */
    void onTurned(Consumer<String> action) {
        turned = action;
    }
}
