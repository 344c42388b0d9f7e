package org.duizhao.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.compose.Block;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.SourceParagraph;
import org.duizhao.model.Unplaced;
import org.duizhao.recognise.Confidence;
import org.duizhao.recognise.Place;
import org.duizhao.recognise.Placement;
import org.duizhao.recognise.Recognition;

/**
 * The state of a review.
 *
 * @param fixed where the person says paragraphs belong, by their index
 */
public record Reviewed(List<SourceParagraph> paragraphs, Map<Integer, Place> fixed, Recognition recognition) {
    public Draft draft() {
        return recognition.draft();
    }

    /** By the index of the paragraph; blank paragraphs have none. */
    public Map<Integer, Placement> placements() {
        Map<Integer, Placement> placements = new HashMap<>();
        recognition.placements().forEach(placement -> placements.put(placement.paragraph(), placement));
        return placements;
    }

    /** The result as it would be printed, an element a row, and at the end what is unplaced. */
    public List<ReviewRow> rows() {
        Map<String, Element> elements = draft().elements().collect(Collectors.toMap(Element::id, element -> element));
        List<ReviewRow> rows = new ArrayList<>();
        for (Block block : Composer.compose(draft(), recognition.theme()).blocks()) {
            Map<String, List<Run>> parts = new LinkedHashMap<>();
            for (Run run : block.runs()) {
                parts.computeIfAbsent(run.origin().path().element(), element -> new ArrayList<>()).add(run);
            }
            parts.forEach((id, runs) -> rows.add(row(elements.get(id), block.role(), runs)));
        }
        draft().unplaced().forEach(one -> rows.add(new ReviewRow(ReviewRow.Kind.UNPLACED,
                Set.of(new FieldPath(one.id(), Field.TEXT)), one.text(), confidence(one), Optional.of(Place.Named.UNPLACED))));
        return rows;
    }

    private ReviewRow row(Element element, Role role, List<Run> runs) {
        Set<FieldPath> fields = runs.stream().map(run -> run.origin().path()).collect(Collectors.toSet());
        String text = runs.stream().map(Run::text).collect(Collectors.joining());
        return new ReviewRow(kind(element, role), fields, text, confidence(element), place(element, role));
    }

    private Confidence confidence(Element element) {
        return recognition.confidence().getOrDefault(element.id(), Confidence.CERTAIN);
    }

    private static ReviewRow.Kind kind(Element element, Role role) {
        return switch (element) {
            case Facts _ -> ReviewRow.Kind.FACT;
            case Section _ -> role == Role.HEADING_1 ? ReviewRow.Kind.SECTION : ReviewRow.Kind.TEXT;
            case Aspect _ -> ReviewRow.Kind.ASPECT;
            case Problem _ -> ReviewRow.Kind.PROBLEM;
            case Example _ -> ReviewRow.Kind.EXAMPLE;
            case FollowUp _ -> ReviewRow.Kind.TEXT;
            case Point _ -> ReviewRow.Kind.POINT;
            case Unplaced _ -> ReviewRow.Kind.UNPLACED;
        };
    }

    private Optional<Place> place(Element element, Role role) {
        return switch (element) {
            case Facts _ -> switch (role) {
                case TITLE -> Optional.of(Place.Named.TITLE);
                case BYLINE -> Optional.of(Place.Named.BYLINE);
                case DATE_LINE -> Optional.of(Place.Named.DATE);
                case SALUTATION -> Optional.of(Place.Named.SALUTATION);
                case SIGNATURE -> Optional.of(Place.Named.SIGNATURE);
                case SIGNED_DATE -> Optional.of(Place.Named.SIGNED_DATE);
                default -> Optional.empty();
            };
            case Section section -> Optional.of(new Place.In(section.kind()));
            case Aspect _, Problem _, Example _ -> aspectOf(element).map(Place.Problem::new);
            case Point _, FollowUp _ -> Optional.of(new Place.In(((Section) draft().pathTo(element.id()).getFirst()).kind()));
            case Unplaced _ -> Optional.of(Place.Named.UNPLACED);
        };
    }

    /** The number of the aspect an element is or stands in, from 0. */
    private Optional<Integer> aspectOf(Element element) {
        List<Element> path = draft().pathTo(element.id());
        return path.stream().filter(Aspect.class::isInstance).findFirst()
                .map(aspect -> draft().all(ProblemSection.class).stream()
                        .flatMap(section -> section.aspects().stream()).toList().indexOf(aspect));
    }

    /** The paragraphs whose words are in a row. */
    public List<Integer> sourcesOf(ReviewRow row) {
        return recognition.placements().stream()
                .filter(placement -> !Collections.disjoint(placement.fields(), row.fields()))
                .map(Placement::paragraph).toList();
    }

    /** The fields a paragraph's words went into. */
    public Set<FieldPath> fieldsOf(int paragraph) {
        return recognition.placements().stream().filter(placement -> placement.paragraph() == paragraph).findFirst()
                .map(Placement::fields).orElse(new LinkedHashSet<>());
    }
}
