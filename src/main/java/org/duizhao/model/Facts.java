package org.duizhao.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The basic facts: who, where, which meeting, and the wording of the title block and the signature.
 * Blank means: not said yet, or, for the title, the signature and its date, "as it follows from the others".
 */
public record Facts(Map<Field, String> texts) implements Element {
    /** The only id of its kind. */
    public static final String ID = "facts";

    private static final Set<Field> FIELDS = Collections.unmodifiableSet(EnumSet.range(Field.UNIT, Field.SIGNED_DATE));

    public static final Facts EMPTY = new Facts(Map.of());

    public Facts {
        texts = Texts.checked(FIELDS, texts);
    }

    @Override
    public String id() {
        return ID;
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
    public Facts with(Field field, String text) {
        return new Facts(Texts.with(texts, field, text));
    }
}
