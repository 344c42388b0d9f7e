package org.duizhao.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All edits as pure functions on the tree. An id that is not there (any more) changes nothing. */
public final class Edits {
    private Edits() {}

    public static Draft text(Draft draft, FieldPath path, String text) {
        return replace(draft, path.element(), element -> element.with(path.field(), text));
    }

    /** Puts another element in the place of one; its type must fit there. */
    public static Draft replace(Draft draft, String id, UnaryOperator<Element> change) {
        if (id.equals(Facts.ID)) {
            return draft.withFacts((Facts) change.apply(draft.facts()));
        }
        List<? extends Element> sections = replaced(draft.sections(), id, change);
        return sections != draft.sections() ? draft.withSections(Element.all(Section.class, sections))
                : draft.withUnplaced(Element.all(Unplaced.class, replaced(draft.unplaced(), id, change)));
    }

    /** The list itself if none of them holds the one to be replaced. */
    private static List<? extends Element> replaced(
            List<? extends Element> elements, String id, UnaryOperator<Element> change) {
        for (int at = 0; at < elements.size(); at++) {
            Element now = replaced(elements.get(at), id, change);
            if (now != elements.get(at)) {
                List<Element> all = new ArrayList<>(elements);
                all.set(at, now);
                return all;
            }
        }
        return elements;
    }

    /** What does not hold it stays the same object, so that all that follows can be kept. */
    private static Element replaced(Element element, String id, UnaryOperator<Element> change) {
        if (element.id().equals(id)) {
            return change.apply(element);
        }
        List<? extends Element> children = replaced(element.children(), id, change);
        return children == element.children() ? element : element.withChildren(children);
    }

    /** Adds a child at an index, which is brought into range. */
    public static Draft add(Draft draft, String parent, int index, Element child) {
        return replace(draft, parent, element -> element.withChildren(inserted(element.children(), index, child)));
    }

    private static List<Element> inserted(List<? extends Element> children, int index, Element child) {
        List<Element> more = new ArrayList<>(children);
        more.add(Math.clamp(index, 0, more.size()), child);
        return more;
    }

    /** Removes an element with all below it, and the links of causes and measures to what is gone. */
    public static Draft remove(Draft draft, String id) {
        return withoutLooseLinks(detach(draft, id));
    }

    private static Draft detach(Draft draft, String id) {
        List<Element> path = draft.pathTo(id);
        if (path.size() > 1) {
            return replace(draft, path.get(path.size() - 2).id(), parent -> parent.withChildren(without(parent.children(), id)));
        }
        return draft.withSections(Element.all(Section.class, without(draft.sections(), id)))
                .withUnplaced(Element.all(Unplaced.class, without(draft.unplaced(), id)));
    }

    private static List<? extends Element> without(List<? extends Element> elements, String id) {
        return elements.stream().filter(element -> !element.id().equals(id)).toList();
    }

    private static Draft withoutLooseLinks(Draft draft) {
        Set<String> problems = draft.all(Problem.class).stream().map(Problem::id).collect(Collectors.toSet());
        Draft result = draft;
        for (Point point : draft.all(Point.class)) {
            if (!problems.containsAll(point.answers())) {
                Set<String> kept = new LinkedHashSet<>(point.answers());
                kept.retainAll(problems);
                result = replace(result, point.id(), element -> ((Point) element).answering(kept));
            }
        }
        return result;
    }

    /**
     * Moves an element to an index among the children of a parent, its own or another; the index counts the children
     * without the element itself. Links stay.
     */
    public static Draft move(Draft draft, String id, String parent, int index) {
        if (draft.pathTo(parent).stream().anyMatch(element -> element.id().equals(id))) {
            return draft;
        }
        return draft.element(id).filter(element -> draft.element(parent).isPresent())
                .map(element -> add(detach(draft, id), parent, index, element)).orElse(draft);
    }

    /** Moves an element by some places among its siblings, as far as there is room. */
    public static Draft shift(Draft draft, String id, int places) {
        List<Element> path = draft.pathTo(id);
        if (path.size() < 2) {
            return draft;
        }
        Element parent = path.get(path.size() - 2);
        int at = parent.children().indexOf(path.getLast());
        return move(draft, id, parent.id(), Math.clamp(at + places, 0, parent.children().size() - 1));
    }

    /** Says whether a cause or measure answers a problem. */
    public static Draft link(Draft draft, String point, String problem, boolean on) {
        return replace(draft, point, element -> {
            Set<String> answers = new LinkedHashSet<>(((Point) element).answers());
            if (on) {
                answers.add(problem);
            } else {
                answers.remove(problem);
            }
            return ((Point) element).answering(answers);
        });
    }
}
