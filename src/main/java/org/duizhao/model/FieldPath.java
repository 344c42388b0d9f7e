package org.duizhao.model;

import java.util.Objects;

/** One text of a draft: the id of the element and the field in it. Stays valid when the element moves. */
public record FieldPath(String element, Field field) {
    public FieldPath {
        Objects.requireNonNull(element);
        Objects.requireNonNull(field);
    }
}
