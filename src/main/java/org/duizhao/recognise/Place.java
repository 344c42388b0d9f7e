package org.duizhao.recognise;

import org.duizhao.model.SectionKind;

/**
 * Where a person says a source paragraph belongs. What nothing is said about is recognised around it: what follows a heading
 * stands below it, examples and continuations belong to what stands before them.
 */
public sealed interface Place {
    /** Places around the body, and those that follow from the paragraph before. */
    enum Named implements Place {
        TITLE,
        BYLINE,
        DATE,
        SALUTATION,
        SIGNATURE,
        SIGNED_DATE,
        /** An example of the problem before it. */
        EXAMPLE,
        /** One more paragraph of what the one before it became; it begins nothing, whatever it looks like. */
        CONTINUATION,
        /** One item of the list it stands in, as it was read before others were moved. */
        ITEM,
        UNPLACED
    }

    /** The heading of a section: what follows up to the next heading is its text. */
    record Heading(SectionKind section) implements Place {}

    /** The heading of an aspect. @param aspect id of the theme's aspect it is; blank: as its wording says */
    record AspectHeading(String aspect) implements Place {}

    /** A problem of a certain aspect. @param aspect its number in the draft, from 0; beyond the last it is the last */
    record Problem(int aspect) implements Place {}

    /**
     * A problem of the aspect it stands below, a cause, a measure, or a paragraph of a section of text. If it stands in
     * another section it moves to the end of that one.
     */
    record In(SectionKind section) implements Place {}

    /** Whether it stands around the body. */
    static boolean isAround(Place place) {
        return place instanceof Named named && named.compareTo(Named.EXAMPLE) < 0;
    }

    /** Whether it begins a problem, a cause or a measure. */
    static boolean isItem(Place place) {
        return place == Named.ITEM || place instanceof Problem || place instanceof In in
                && (in.section() == SectionKind.PROBLEMS || in.section() == SectionKind.CAUSES
                || in.section() == SectionKind.MEASURES);
    }

    /** Whether it can only stand among the problems. */
    static boolean isProblem(Place place) {
        return place instanceof Problem || place instanceof AspectHeading || place == Named.EXAMPLE
                || place instanceof In in && in.section() == SectionKind.PROBLEMS;
    }
}
