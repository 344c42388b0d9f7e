package org.duizhao.model;

import java.util.List;

/**
 * One 带头 or 方面.
 *
 * @param theme   id of the theme's aspect this one is, blank for one the author added
 * @param heading the heading as it stands in this paper; the official wording is in the theme
 * @param intro   paragraphs between the heading and the first problem
 */
public record Aspect(String id, String theme, String heading, String intro, List<Problem> problems)
        implements Headed {
    public Aspect {
        problems = List.copyOf(problems);
    }

    public static Aspect empty(String id, String theme, String heading) {
        return new Aspect(id, theme, heading, "", List.of());
    }

    @Override
    public Aspect headed(String newHeading, String newIntro) {
        return new Aspect(id, theme, newHeading, newIntro, problems);
    }

    @Override
    public List<Problem> children() {
        return problems;
    }

    @Override
    public Aspect withChildren(List<? extends Element> children) {
        return new Aspect(id, theme, heading, intro, Element.all(Problem.class, children));
    }
}
