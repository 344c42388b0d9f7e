package org.duizhao.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One 问题: what it is in a headline, how it shows, and the examples that prove it. */
public record Problem(String id, String headline, String text, List<Example> examples, ProblemSource source)
        implements Element {
    public Problem {
        examples = List.copyOf(examples);
    }

    public static Problem empty(String id) {
        return new Problem(id, "", "", List.of(), ProblemSource.UNSAID);
    }

    public Problem from(ProblemSource other) {
        return new Problem(id, headline, text, examples, other);
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.HEADLINE, Field.TEXT);
    }

    @Override
    public String text(Field field) {
        return switch (field) {
            case HEADLINE -> headline;
            case TEXT -> text;
            default -> throw Element.noField(this, field);
        };
    }

    @Override
    public Problem with(Field field, String value) {
        return switch (field) {
            case HEADLINE -> new Problem(id, value, text, examples, source);
            case TEXT -> new Problem(id, headline, value, examples, source);
            default -> throw Element.noField(this, field);
        };
    }

    @Override
    public List<Example> children() {
        return examples;
    }

    @Override
    public Problem withChildren(List<? extends Element> children) {
        return new Problem(id, headline, text, Element.all(Example.class, children), source);
    }
}
