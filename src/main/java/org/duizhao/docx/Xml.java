package org.duizhao.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of a part that was read.
 *
 * @param name       usual prefix and local name, such as {@code w:p}, whatever prefix the part has
 * @param attributes by their names without a prefix
 * @param content    elements and texts in their order
 */
record Xml(String name, Map<String, String> attributes, List<Object> content) {
    /** Stands for an element that is not there. */
    static final Xml NONE = new Xml("", Map.of(), List.of());
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    private static final String VALUE = "val";

    boolean isThere() {
        return this != NONE;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    Stream<Xml> children() {
        return content.stream().filter(Xml.class::isInstance).map(Xml.class::cast);
    }

    Stream<Xml> children(String wanted) {
        return children().filter(child -> child.is(wanted));
    }

    /** The first child of a name, of that the first of the next name, and so on. */
    Xml child(String... path) {
        Xml at = this;
        for (String step : path) {
            at = at.children(step).findFirst().orElse(NONE);
        }
        return at;
    }

    /** The elements of a name at any depth. */
    Stream<Xml> all(String wanted) {
        return children().flatMap(child -> child.is(wanted) ? Stream.of(child) : child.all(wanted));
    }

    Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted));
    }

    Optional<String> value() {
        return attribute(VALUE);
    }

    Optional<Integer> number() {
        return value().flatMap(Xml::number);
    }

    /** Empty for what is no whole number, as a measure may be. */
    static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty(); // the file's fault; it is read as if nothing stood there
        }
    }

    /** Whether a property is switched on or off; empty where it is not mentioned. */
    Optional<Boolean> flag(String property) {
        Xml found = child(property);
        return found.isThere() ? Optional.of(found.value().map(value -> !OFF.contains(value)).orElse(true)) : Optional.empty();
    }

    /** All text within. */
    String text() {
        return content.stream().map(each -> each instanceof Xml child ? child.text() : (String) each)
                .collect(Collectors.joining());
    }
}
