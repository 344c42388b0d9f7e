package org.duizhao.model;

import java.util.EnumSet;
import java.util.Set;

/** 待归位: a paragraph of an imported paper that found no field. It is no part of the paper until the author places it. */
public record Unplaced(String id, String text) implements Element {
    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.TEXT);
    }

    @Override
    public String text(Field field) {
        if (field != Field.TEXT) {
            throw Element.noField(this, field);
        }
        return text;
    }

    @Override
    public Unplaced with(Field field, String value) {
        if (field != Field.TEXT) {
            throw Element.noField(this, field);
        }
        return new Unplaced(id, value);
    }
}
