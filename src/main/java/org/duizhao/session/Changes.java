package org.duizhao.session;

import java.util.Optional;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;

/** What differs between two states of a draft. */
final class Changes {
    private Changes() {}

    /** A field of the first element that is new or other in the second state; empty if only something went away. */
    static Optional<FieldPath> firstDifference(Draft from, Draft to) {
        return to.elements().filter(element -> element.children().isEmpty())
                .filter(element -> !from.element(element.id()).map(element::equals).orElse(false))
                .findFirst().or(() -> to.elements().filter(element -> from.element(element.id()).isEmpty()).findFirst())
                .map(element -> new FieldPath(element.id(), firstField(element)));
    }

    private static Field firstField(Element element) {
        return element.fields().iterator().next();
    }
}
