package org.duizhao.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * One 事例: a matter with time, place, figures and consequence, or free text, or both; the lead-in (比如， 再如：) is kept as
 * written.
 */
public record Example(String id, Map<Field, String> texts) implements Element {
    private static final Set<Field> FIELDS = Collections.unmodifiableSet(EnumSet.of(
            Field.LEAD, Field.MATTER, Field.TIME, Field.PLACE, Field.FIGURES, Field.CONSEQUENCE, Field.TEXT));

    public Example {
        texts = Texts.checked(FIELDS, texts);
    }

    public static Example empty(String id, String lead) {
        return new Example(id, Map.of(Field.LEAD, lead));
    }

    @Override
    public Set<Field> fields() {
        return FIELDS;
    }

    @Override
    public String text(Field field) {
        if (!FIELDS.contains(field)) {
            throw Element.noField(this, field);
        }
        return texts.getOrDefault(field, "");
    }

    @Override
    public Example with(Field field, String text) {
        return new Example(id, Texts.with(texts, field, text));
    }

    /** A lead-in alone says nothing. */
    @Override
    public boolean isBlank() {
        return FIELDS.stream().allMatch(field -> field == Field.LEAD || text(field).isBlank());
    }
}
