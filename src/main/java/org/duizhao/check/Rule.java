package org.duizhao.check;

import java.util.List;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.TextRange;

/** What is looked for. @param id stays the same for ever; messages and other tools know it by this */
public record Rule(String id, Level level) {
    /** Found in a field as a whole, such as one without a text. */
    public Finding at(String element, Field field) {
        return new Finding(this, TextRange.beginning(new FieldPath(element, field)), List.of(), List.of());
    }
}
