package org.duizhao.model;

import java.util.EnumSet;
import java.util.Set;

/** A block of plain paragraphs, separated by line feeds. */
public record TextSection(String id, SectionKind kind, String heading, String text) implements Section {
    public static TextSection empty(String id, SectionKind kind, String heading) {
        return new TextSection(id, kind, heading, "");
    }

    @Override
    public Set<Field> fields() {
        return kind.hasHeading() ? EnumSet.of(Field.HEADING, Field.TEXT) : EnumSet.of(Field.TEXT);
    }

    @Override
    public String text(Field field) {
        return switch (field) {
            case HEADING -> heading;
            case TEXT -> text;
            default -> throw Element.noField(this, field);
        };
    }

    @Override
    public TextSection with(Field field, String value) {
        return switch (field) {
            case HEADING -> new TextSection(id, kind, value, text);
            case TEXT -> new TextSection(id, kind, heading, value);
            default -> throw Element.noField(this, field);
        };
    }

    /** The heading is the theme's wording, not the author's. */
    @Override
    public boolean isBlank() {
        return text.isBlank();
    }
}
