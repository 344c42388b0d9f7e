package org.duizhao.model;

import java.util.List;

/** 原因剖析 or 整改措施: a list of points. */
public record PointSection(String id, SectionKind kind, String heading, String intro, List<Point> points)
        implements Section, Headed {
    public PointSection {
        if (kind != SectionKind.CAUSES && kind != SectionKind.MEASURES) {
            throw new IllegalArgumentException("no list of points: " + kind);
        }
        points = List.copyOf(points);
    }

    @Override
    public PointSection headed(String newHeading, String newIntro) {
        return new PointSection(id, kind, newHeading, newIntro, points);
    }

    @Override
    public List<Point> children() {
        return points;
    }

    @Override
    public PointSection withChildren(List<? extends Element> children) {
        return new PointSection(id, kind, heading, intro, Element.all(Point.class, children));
    }
}
