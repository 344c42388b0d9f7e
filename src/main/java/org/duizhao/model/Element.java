package org.duizhao.model;

import java.util.List;
import java.util.Set;

/**
 * A node of the draft's tree. Ids are unique within a draft. All edits are built on the four operations here,
 * so that a new kind of element needs no new kind of edit.
 */
public sealed interface Element permits Facts, Section, Headed, Problem, Example, Point, FollowUp, Unplaced {
    String id();

    /** The texts this element has, in the order in which a form asks for them. */
    Set<Field> fields();

    /**
     * The text of one field, never null.
     *
     * @throws IllegalArgumentException if the element has no such field
     */
    String text(Field field);

    /** The same element with one text changed; errors as {@link #text}. */
    Element with(Field field, String text);

    default List<? extends Element> children() {
        return List.of();
    }

    /**
     * The same element with other children.
     *
     * @throws IllegalArgumentException if it cannot hold one of them
     */
    default Element withChildren(List<? extends Element> children) {
        if (children.isEmpty()) {
            return this;
        }
        throw new IllegalArgumentException(id() + " holds no other elements");
    }

    /** Whether neither the element nor anything below it holds a word of the author's. */
    default boolean isBlank() {
        return fields().stream().allMatch(field -> text(field).isBlank())
                && children().stream().allMatch(Element::isBlank);
    }

    /** For {@link #text} and {@link #with}: the answer to a field that is not there. */
    static IllegalArgumentException noField(Element element, Field field) {
        return new IllegalArgumentException(element.getClass().getSimpleName() + " has no field " + field);
    }

    /** Checks that all children are of one type. */
    static <T extends Element> List<T> all(Class<T> type, List<? extends Element> children) {
        for (Element child : children) {
            if (!type.isInstance(child)) {
                throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + child.id());
            }
        }
        return children.stream().map(type::cast).toList();
    }
}
