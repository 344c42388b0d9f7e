package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;

/** What differs between two states of a draft. */
final class Changes {
    private final Draft from;
    private final Draft to;

    Changes(Draft from, Draft to) {
        this.from = from;
        this.to = to;
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
        return to.elements().filter(element -> from.element(element.id()).isEmpty()).findFirst();
    }

    /** Of two neighbours that have changed places either may have moved. */
    private Optional<Element> moved(String near) {
        List<Element> moved = to.elements().filter(this::isMoved).toList();
        return moved.stream().filter(element -> to.pathTo(near).contains(element)).findFirst()
                .or(() -> moved.stream().findFirst());
    }

    private boolean isMoved(Element element) {
        List<String> before = siblings(from, element.id());
        List<String> after = siblings(to, element.id());
        if (before.equals(after) || !parent(from, element.id()).equals(parent(to, element.id()))) {
            return !parent(from, element.id()).equals(parent(to, element.id()));
        }
        return without(before, element.id()).equals(without(after, element.id()));
    }

    private static String parent(Draft draft, String element) {
        List<Element> path = draft.pathTo(element);
        return path.size() < 2 ? "" : path.get(path.size() - 2).id();
    }

    private static List<String> siblings(Draft draft, String element) {
        List<Element> path = draft.pathTo(element);
        Stream<? extends Element> all = path.size() < 2 ? draft.children() : path.get(path.size() - 2).children().stream();
        return all.map(Element::id).toList();
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(one -> !one.equals(id)).toList();
    }

    /** The first element that is other itself, not only in what is below it. */
    private Optional<Element> other() {
        return to.elements().filter(this::isOther)
                .filter(element -> element.children().stream().noneMatch(this::isOther)).findFirst();
    }

    private boolean isOther(Element element) {
        return !from.element(element.id()).map(element::equals).orElse(false);
    }

    /** What stands now where something was that is gone, or what it was in. */
    private Optional<Element> besideGone() {
        return from.elements().filter(element -> to.element(element.id()).isEmpty()).findFirst().flatMap(gone -> {
            List<String> before = siblings(from, gone.id());
            int at = before.indexOf(gone.id());
            return Stream.of(before.subList(at + 1, before.size()).stream(), before.subList(0, at).reversed().stream(),
                            Stream.of(parent(from, gone.id())))
                    .flatMap(ids -> ids).flatMap(id -> to.element(id).stream()).findFirst();
        });
    }

    private static Field firstField(Element element) {
        return element.fields().iterator().next();
    }

    /** The end of what is other in the second of two texts, in UTF-16 units. */
    static int end(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return after.length() - tail;
    }
}
