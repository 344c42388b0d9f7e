package org.duizhao.ui.form;

import java.util.Locale;
import org.duizhao.model.Field;

/**
 * One field of a form.
 *
 * @param owner first part of the prompt's message key: what the field belongs to
 * @param rows  {@link #LINE} for a single paragraph, else the least height in lines while there is little text
 */
record FieldSpec(Field field, String owner, int rows) {
    private static final int LINE = 0;

    static FieldSpec line(Field field, String owner) {
        return new FieldSpec(field, owner, LINE);
    }

    static FieldSpec paragraphs(Field field, String owner, int rows) {
        return new FieldSpec(field, owner, rows);
    }

    boolean isLine() {
        return rows == LINE;
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
