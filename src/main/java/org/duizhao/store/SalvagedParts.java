package org.duizhao.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.duizhao.model.Aspect;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FollowUp;
import org.duizhao.model.FollowUpStatus;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.ProblemSource;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.model.Unplaced;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the parts of a draft of what was read, each as far as it goes; texts that fit nowhere are kept apart. */
final class SalvagedParts {
    private final Set<String> ids = new HashSet<>(Set.of(Facts.ID));
    private final List<String> loose = new ArrayList<>();
    private int named;

    /** Texts whose place is not known. */
    List<String> loose() {
        return loose;
    }

    Facts facts(JsonNode node) {
        return node instanceof ObjectNode object
                ? whole(object, new Facts(texts(object, Facts.EMPTY.fields()))) : Facts.EMPTY;
    }

    /** The section that this is a part of; in doubt the one that has such parts. */
    Section section(ObjectNode node) {
        String type = take(node, "type");
        String id = id(node);
        SectionKind kind = value(SectionKind.class, take(node, "kind"), SectionKind.OTHER);
        String heading = take(node, "heading");
        if (type.equals("problems") || node.has("aspects")) {
            return whole(node, new ProblemSection(id, heading, take(node, "intro"), each(node, "aspects", this::aspect)));
        }
        if (type.equals("lastYear") || node.has("items")) {
            return whole(node, new LastYearSection(id, heading, take(node, "text"), take(node, "source"),
                    each(node, "items", this::followUp)));
        }
        if (kind == SectionKind.CAUSES || kind == SectionKind.MEASURES) {
            return whole(node, new PointSection(id, kind, heading, take(node, "intro"), each(node, "points", this::point)));
        }
        boolean fits = kind != SectionKind.PROBLEMS;
        return whole(node, new TextSection(id, fits ? kind : SectionKind.OTHER, heading, take(node, "text")));
    }

    Unplaced unplaced(ObjectNode node) {
        return whole(node, new Unplaced(id(node), take(node, "text")));
    }

    Unplaced unplaced(String text) {
        return new Unplaced(fresh(), text);
    }

    private Aspect aspect(ObjectNode node) {
        return whole(node, new Aspect(id(node), take(node, "theme"), take(node, "heading"), take(node, "intro"),
                each(node, "problems", this::problem)));
    }

    private Problem problem(ObjectNode node) {
        return whole(node, new Problem(id(node), take(node, "headline"), take(node, "text"),
                each(node, "examples", this::example),
                value(ProblemSource.class, take(node, "source"), ProblemSource.UNSAID)));
    }

    private Example example(ObjectNode node) {
        return whole(node, new Example(id(node), texts(node, Example.empty("", "").fields())));
    }

    private Point point(ObjectNode node) {
        return whole(node, new Point(id(node), take(node, "headline"), take(node, "text"), take(node, "owner"),
                take(node, "due"), take(node, "result"), answers(node)));
    }

    private FollowUp followUp(ObjectNode node) {
        return whole(node, new FollowUp(id(node), take(node, "origin"), take(node, "lastText"),
                value(FollowUpStatus.class, take(node, "status"), FollowUpStatus.OPEN),
                take(node, "headline"), take(node, "text"), take(node, "evidence")));
    }

    private static Set<String> answers(ObjectNode node) {
        Set<String> answers = new TreeSet<>();
        JsonNode read = node.remove("answers");
        if (read != null) {
            read.forEach(answer -> answers.add(answer.asString("")));
        }
        answers.remove("");
        return answers;
    }

    private static Map<Field, String> texts(ObjectNode node, Set<Field> fields) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        if (node.path("texts") instanceof ObjectNode read) {
            fields.forEach(field -> texts.put(field, take(read, field.name())));
        }
        return texts;
    }

    private <T> List<T> each(ObjectNode node, String name, Function<ObjectNode, T> part) {
        List<T> parts = new ArrayList<>();
        if (node.get(name) != null && node.get(name).isArray()) {
            node.remove(name).forEach(child -> {
                if (child instanceof ObjectNode object) {
                    parts.add(part.apply(object));
                } else {
                    keep(child);
                }
            });
        }
        return parts;
    }

    /** Blank if it was not read. */
    static String take(ObjectNode node, String name) {
        return node.get(name) != null && node.get(name).isString() ? node.remove(name).asString() : "";
    }

    static <E extends Enum<E>> E value(Class<E> type, String name, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }

    /** Ids are for finding only, so that any other does as well. */
    private String id(ObjectNode node) {
        String id = take(node, "id");
        return !id.isBlank() && ids.add(id) ? id : fresh();
    }

    private String fresh() {
        String id;
        do {
            named++;
            id = "r" + named;
        } while (!ids.add(id));
        return id;
    }

    /** What is left in the node fits nowhere. */
    private <T> T whole(ObjectNode node, T part) {
        keep(node);
        return part;
    }

    /** Keeps every text below. */
    private void keep(JsonNode node) {
        if (node.isString() && !node.asString().isBlank()) {
            loose.add(node.asString());
        }
        node.forEach(this::keep);
    }
}
