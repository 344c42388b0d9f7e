package org.duizhao.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One cause or one measure. Owner, due date and expected result are a measure's; a cause leaves them blank.
 *
 * @param answers ids of the problems this point answers
 */
public record Point(
        String id, String headline, String text, String owner, String due, String result, Set<String> answers)
        implements Element {
    /** Who answers for a measure, when it is done and what it brings, as they are said and read. */
    public static final List<Field> TERMS = List.of(Field.OWNER, Field.DUE, Field.RESULT);

    public Point {
        answers = Collections.unmodifiableSet(new TreeSet<>(answers)); // equal points are stored in equal bytes
    }

    public static Point empty(String id) {
        return of(id, "", "");
    }

    public static Point of(String id, String headline, String text) {
        return new Point(id, headline, text, "", "", "", Set.of());
    }

    public Point answering(Set<String> problems) {
        return new Point(id, headline, text, owner, due, result, problems);
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.HEADLINE, Field.TEXT, Field.OWNER, Field.DUE, Field.RESULT);
    }

    @Override
    public String text(Field field) {
        return switch (field) {
            case HEADLINE -> headline;
            case TEXT -> text;
            case OWNER -> owner;
            case DUE -> due;
            case RESULT -> result;
            default -> throw Element.noField(this, field);
        };
    }

    @Override
    public Point with(Field field, String value) {
        return switch (field) {
            case HEADLINE -> new Point(id, value, text, owner, due, result, answers);
            case TEXT -> new Point(id, headline, value, owner, due, result, answers);
            case OWNER -> new Point(id, headline, text, value, due, result, answers);
            case DUE -> new Point(id, headline, text, owner, value, result, answers);
            case RESULT -> new Point(id, headline, text, owner, due, value, answers);
            default -> throw Element.noField(this, field);
        };
    }
}
