package org.duizhao.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 原因剖析 or 整改措施: a list of points. */
public record PointSection(String id, SectionKind kind, String heading, String intro, List<Point> points)
        implements Section {
    public PointSection {
        if (kind != SectionKind.CAUSES && kind != SectionKind.MEASURES) {
            throw new IllegalArgumentException("no list of points: " + kind);
        }
        points = List.copyOf(points);
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
    public PointSection with(Field field, String value) {
        return switch (field) {
            case HEADING -> new PointSection(id, kind, value, intro, points);
            case INTRO -> new PointSection(id, kind, heading, value, points);
            default -> throw Element.noField(this, field);
        };
    }

    @Override
    public List<Point> children() {
        return points;
    }

    @Override
    public PointSection withChildren(List<? extends Element> children) {
        return new PointSection(id, kind, heading, intro, Element.all(Point.class, children));
    }

    @Override
    public boolean isBlank() {
        return intro.isBlank() && points.stream().allMatch(Element::isBlank);
    }
}
