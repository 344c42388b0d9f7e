package org.duizhao.model;

import java.util.List;

/**
 * 存在的主要问题: the aspects with their problems. Without a heading of its own the aspects stand at the first level, as in
 * the papers of 2018 and 2019.
 */
public record ProblemSection(String id, String heading, String intro, List<Aspect> aspects) implements Section, Headed {
    public ProblemSection {
        aspects = List.copyOf(aspects);
    }

    @Override
    public SectionKind kind() {
        return SectionKind.PROBLEMS;
    }

    @Override
    public ProblemSection headed(String newHeading, String newIntro) {
        return new ProblemSection(id, newHeading, newIntro, aspects);
    }

    @Override
    public List<Aspect> children() {
        return aspects;
    }

    @Override
    public ProblemSection withChildren(List<? extends Element> children) {
        return new ProblemSection(id, heading, intro, Element.all(Aspect.class, children));
    }
}
