package org.duizhao.recognise;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.duizhao.model.FieldPath;

/**
 * What became of one source paragraph.
 *
 * @param paragraph  its index in the list that was recognised
 * @param fields     the fields its words went into, in the order of its text; never empty
 * @param confidence that of the least certain of their elements; a place a person fixed is certain
 */
public record Placement(int paragraph, Set<FieldPath> fields, Confidence confidence) {
    public Placement {
        fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
    }
}
