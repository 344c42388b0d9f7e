package org.duizhao.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** An element with a heading, paragraphs below it, and a list of others. */
sealed interface Headed extends Element permits Aspect, PointSection, ProblemSection {
    Set<Field> FIELDS = Collections.unmodifiableSet(EnumSet.of(Field.HEADING, Field.INTRO));

    String heading();

    /** Paragraphs between the heading and the list. */
    String intro();

    /** The same element with other words before its list. */
    Headed headed(String heading, String intro);

    @Override
    default Set<Field> fields() {
        return FIELDS;
    }

    @Override
    default String text(Field field) {
        return switch (field) {
            case HEADING -> heading();
            case INTRO -> intro();
            default -> throw Element.noField(this, field);
        };
    }

    @Override
    default Headed with(Field field, String text) {
        return switch (field) {
            case HEADING -> headed(text, intro());
            case INTRO -> headed(heading(), text);
            default -> throw Element.noField(this, field);
        };
    }

    /** The heading is the theme's wording, not the author's. */
    @Override
    default boolean isBlank() {
        return intro().isBlank() && children().stream().allMatch(Element::isBlank);
    }
}
