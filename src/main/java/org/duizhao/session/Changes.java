package org.duizhao.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.compare.Stretch;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;

/** What differs between two states of a draft. */
final class Changes {
    private final Draft to;
    private final Map<String, Spot> before;
    private final Map<String, Spot> after;
    /** Whether an element has other children than before, or in another order; by its id. */
    private final Map<String, Boolean> rearranged = new HashMap<>();

    /** Where an element stands. @param parent id, blank for the draft @param siblings ids of those below the parent, itself too */
    private record Spot(Element element, String parent, List<String> siblings) {
        List<String> others() {
            return siblings.stream().filter(one -> !one.equals(element.id())).toList();
        }
    }

    Changes(Draft from, Draft to) {
        this.to = to;
        before = spots(from);
        after = spots(to);
    }

    /** By the ids, in the order of the paper. */
    private static Map<String, Spot> spots(Draft draft) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        add(spots, "", draft.children().toList());
        return spots;
    }

    private static void add(Map<String, Spot> spots, String parent, List<? extends Element> children) {
        List<String> ids = children.stream().map(Element::id).toList();
        for (Element child : children) {
            spots.put(child.id(), new Spot(child, parent, ids));
            add(spots, child.id(), child.children());
        }
    }

    /**
     * Where in the second state to look: at what is new, has moved or is other, or beside what went away.
     *
     * @param near an element to prefer where two could have moved; may be empty
     */
    FieldPath place(String near) {
        Element changed = added().or(() -> moved(near)).or(this::besideGone).or(this::other).orElse(to.facts());
        return new FieldPath(changed.id(), firstField(changed));
    }

    private Optional<Element> added() {
        return elements().filter(element -> !before.containsKey(element.id())).findFirst();
    }

    private Stream<Element> elements() {
        return after.values().stream().map(Spot::element);
    }

    /** Of two neighbours that have changed places either may have moved. */
    private Optional<Element> moved(String near) {
        List<Element> moved = elements().filter(this::isMoved).toList();
        List<Element> path = to.pathTo(near);
        return moved.stream().filter(path::contains).findFirst().or(() -> moved.stream().findFirst());
    }

    private boolean isMoved(Element element) {
        Spot was = before.get(element.id());
        Spot is = after.get(element.id());
        return !was.parent().equals(is.parent()) || isRearranged(is.parent(), was, is) && was.others().equals(is.others());
    }

    private boolean isRearranged(String parent, Spot was, Spot is) {
        return rearranged.computeIfAbsent(parent, any -> !was.siblings().equals(is.siblings()));
    }

    /** The first element that is other itself, not only in what is below it. */
    private Optional<Element> other() {
        return elements().filter(this::isOther)
                .filter(element -> element.children().stream().noneMatch(this::isOther)).findFirst();
    }

    private boolean isOther(Element element) {
        return !before.containsKey(element.id()) || !before.get(element.id()).element().equals(element);
    }

    /** What stands now where something was that is gone, or what it was in. */
    private Optional<Element> besideGone() {
        return before.values().stream().filter(spot -> !after.containsKey(spot.element().id())).findFirst().flatMap(gone -> {
            List<String> among = gone.siblings();
            int at = among.indexOf(gone.element().id());
            return Stream.of(among.subList(at + 1, among.size()).stream(), among.subList(0, at).reversed().stream(),
                            Stream.of(gone.parent()))
                    .flatMap(ids -> ids).filter(after::containsKey).map(id -> after.get(id).element()).findFirst();
        });
    }

    private static Field firstField(Element element) {
        return element.fields().iterator().next();
    }

    /** The end of what is other in the second of two texts, in UTF-16 units. */
    static int end(String before, String after) {
        return after.length() - Stretch.between(before, after).behind();
    }
}
