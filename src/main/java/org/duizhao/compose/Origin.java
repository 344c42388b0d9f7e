package org.duizhao.compose;

import org.duizhao.model.FieldPath;

/**
 * Where a run of the paper comes from.
 *
 * @param path  the field it belongs to
 * @param start offset of the run's first character in the field's text, in UTF-16 units; {@link #GENERATED} for numbers,
 *              marks and lead-ins that the program sets for that field
 */
public record Origin(FieldPath path, int start) {
    public static final int GENERATED = -1;

    public static Origin generated(FieldPath path) {
        return new Origin(path, GENERATED);
    }

    public boolean isGenerated() {
        return start == GENERATED;
    }
}
