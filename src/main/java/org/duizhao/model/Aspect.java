package org.duizhao.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One 带头 or 方面.
 *
 * @param theme   id of the theme's aspect this one is, blank for one the author added
 * @param heading the heading as it stands in this paper; the official wording is in the theme
 * @param intro   paragraphs between the heading and the first problem
 */
public record Aspect(String id, String theme, String heading, String intro, List<Problem> problems)
        implements Element {
    public Aspect {
        problems = List.copyOf(problems);
    }

    public static Aspect empty(String id, String theme, String heading) {
        return new Aspect(id, theme, heading, "", List.of());
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.HEADING, Field.INTRO);
    }

    @Override
    public String text(Field field) {
        return switch (field) {
            case HEADING -> heading;
            case INTRO -> intro;
            default -> throw Element.noField(this, field);
        };
    }

    @Override
    public Aspect with(Field field, String value) {
        return switch (field) {
            case HEADING -> new Aspect(id, theme, value, intro, problems);
            case INTRO -> new Aspect(id, theme, heading, value, problems);
            default -> throw Element.noField(this, field);
        };
    }

    @Override
    public List<Problem> children() {
        return problems;
    }

    @Override
    public Aspect withChildren(List<? extends Element> children) {
        return new Aspect(id, theme, heading, intro, Element.all(Problem.class, children));
    }

    /** The heading is the theme's wording, not the author's. */
    @Override
    public boolean isBlank() {
        return intro.isBlank() && problems.stream().allMatch(Element::isBlank);
    }
}
