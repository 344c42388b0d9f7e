package org.duizhao.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 存在的主要问题: the aspects with their problems. Without a heading of its own the aspects stand at the first level, as in
 * the papers of 2018 and 2019.
 */
public record ProblemSection(String id, String heading, String intro, List<Aspect> aspects) implements Section {
    public ProblemSection {
        aspects = List.copyOf(aspects);
    }

    @Override
    public SectionKind kind() {
        return SectionKind.PROBLEMS;
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
    public ProblemSection with(Field field, String value) {
        return switch (field) {
            case HEADING -> new ProblemSection(id, value, intro, aspects);
            case INTRO -> new ProblemSection(id, heading, value, aspects);
            default -> throw Element.noField(this, field);
        };
    }

    @Override
    public List<Aspect> children() {
        return aspects;
    }

    @Override
    public ProblemSection withChildren(List<? extends Element> children) {
        return new ProblemSection(id, heading, intro, Element.all(Aspect.class, children));
    }

    @Override
    public boolean isBlank() {
        return intro.isBlank() && aspects.stream().allMatch(Element::isBlank);
    }
}
