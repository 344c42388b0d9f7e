package org.duizhao.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Parts around the body that the author can switch on and off. */
public enum TitlePart {
    TITLE,
    BYLINE,
    DATE,
    SALUTATION,
    SIGNATURE,
    SIGNED_DATE;

    /** An unmodifiable copy that is always walked in the order of the paper, so that equal drafts are stored equally. */
    static Set<TitlePart> inOrder(Set<TitlePart> parts) {
        EnumSet<TitlePart> ordered = EnumSet.noneOf(TitlePart.class);
        ordered.addAll(parts);
        return Collections.unmodifiableSet(ordered);
    }
}
