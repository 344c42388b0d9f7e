package org.duizhao.session;

import java.util.Optional;
import java.util.Set;
import org.duizhao.model.FieldPath;
import org.duizhao.recognise.Confidence;
import org.duizhao.recognise.Place;

/**
 * One element of a recognised paper as it would be printed.
 *
 * @param fields where its words stand in the draft
 * @param text   with the numbers and lead-ins that are printed
 * @param place  what a paragraph becomes that is put here; empty if nothing can be
 */
public record ReviewRow(Kind kind, Set<FieldPath> fields, String text, Confidence confidence, Optional<Place> place) {
    /** What it is in the draft. */
    public enum Kind {
        FACT,
        SECTION,
        ASPECT,
        TEXT,
        PROBLEM,
        EXAMPLE,
        POINT,
        UNPLACED
    }

    public ReviewRow {
        fields = Set.copyOf(fields);
    }
}
