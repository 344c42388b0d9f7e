package org.duizhao.ui.form;

import java.util.Locale;
import org.duizhao.model.Field;

/**
 * One field of a form.
 *
 * @param owner first part of the prompt's message key: what the field belongs to
 * @param rows  1 for a line; more for paragraphs, the least height while there is little text
 */
record FieldSpec(Field field, String owner, int rows) {
    static FieldSpec line(Field field, String owner) {
        return new FieldSpec(field, owner, 1);
    }

    static FieldSpec paragraphs(Field field, String owner, int rows) {
        return new FieldSpec(field, owner, rows);
    }

    String label() {
        return "field." + owner + "." + name();
    }

    String prompt() {
        return "prompt." + owner + "." + name();
    }

    private String name() {
        return field == Field.SIGNED_DATE ? "signedDate" : field.name().toLowerCase(Locale.ROOT);
    }
}
