package org.duizhao.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.compose.Block;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.Section;
import org.duizhao.model.Unplaced;
import org.duizhao.recognise.Confidence;
import org.duizhao.recognise.Place;

/** Sets a recognised paper out as it would be printed, every block under its heading or its name, also those still empty. */
final class ReviewRows {
    private final Reviewed reviewed;
    private final Draft draft;
    private final RowSources sources;
    private final Map<String, Element> elements;
    /** By the id of each element in them. */
    private final Map<String, Section> sections = new HashMap<>();
    /** The number of the aspect that an element is or stands in, from 0. */
    private final Map<String, Integer> aspects = new HashMap<>();

    private ReviewRows(Reviewed reviewed) {
        this.reviewed = reviewed;
        draft = reviewed.draft();
        sources = new RowSources(reviewed.paragraphs(), reviewed.recognition());
        elements = draft.elements().collect(Collectors.toMap(Element::id, Function.identity()));
        draft.sections().forEach(section -> withDescendants(section).forEach(part -> sections.put(part.id(), section)));
        List<Aspect> all = draft.all(Aspect.class);
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            withDescendants(all.get(i)).forEach(part -> aspects.put(part.id(), number));
        }
    }

    private static Stream<Element> withDescendants(Element element) {
        return Stream.concat(Stream.of(element), element.children().stream().flatMap(ReviewRows::withDescendants));
    }

    static List<ReviewRow> of(Reviewed reviewed) {
        return new ReviewRows(reviewed).rows();
    }

    private List<ReviewRow> rows() {
        List<ReviewRow> rows = new ArrayList<>();
        List<ReviewRow> after = new ArrayList<>();
        Map<String, List<ReviewRow>> printed = new HashMap<>();
        for (Block block : Composer.compose(draft, reviewed.recognition().theme()).blocks()) {
            List<ReviewRow> around = printed.isEmpty() ? rows : after;
            List<ReviewRow> to = sections.containsKey(block.part())
                    ? printed.computeIfAbsent(sections.get(block.part()).id(), id -> new ArrayList<>()) : around;
            add(block, to);
        }
        for (Section section : NewDraft.completed(draft, reviewed.recognition().theme()).sections()) {
            List<ReviewRow> own = printed.getOrDefault(section.id(), List.of());
            if (own.isEmpty() || own.getFirst().kind() != ReviewRow.Kind.SECTION) {
                rows.add(name(section, own.isEmpty() ? ReviewRow.Kind.EMPTY : ReviewRow.Kind.BLOCK));
            }
            rows.addAll(own);
        }
        rows.addAll(after);
        return rows;
    }

    private static ReviewRow name(Section section, ReviewRow.Kind kind) {
        return new ReviewRow(kind, "", "", "", List.of(), Confidence.CERTAIN, Optional.of(new Place.In(section.kind())));
    }

    /** A row for each element with words in the block. */
    private void add(Block block, List<ReviewRow> rows) {
        Map<String, List<Run>> parts = new LinkedHashMap<>();
        for (Run run : block.runs()) {
            parts.computeIfAbsent(run.origin().path().element(), element -> new ArrayList<>()).add(run);
        }
        parts.forEach((id, runs) -> rows.add(row(elements.get(id), block.role(), runs)));
    }

    private ReviewRow row(Element element, Role role, List<Run> runs) {
        Set<FieldPath> fields = runs.stream().map(run -> run.origin().path()).collect(Collectors.toSet());
        String text = runs.stream().map(Run::text).collect(Collectors.joining());
        String words = runs.stream().filter(run -> !run.origin().isGenerated()).map(Run::text).collect(Collectors.joining());
        List<Integer> from = sources.of(fields, words);
        return new ReviewRow(kind(element, role), text, words, item(element), from, confidence(element, from), place(element, role));
    }

    private String item(Element element) {
        List<Element> way = draft.pathTo(element.id());
        return element instanceof Example ? way.get(way.size() - 2).id() : element.id();
    }

    /** As sure as the paragraphs it is made of: where the person put them is certain. */
    private Confidence confidence(Element element, List<Integer> from) {
        boolean fixed = !from.isEmpty() && reviewed.fixed().keySet().containsAll(from);
        return fixed ? Confidence.CERTAIN : reviewed.recognition().confidence().getOrDefault(element.id(), Confidence.CERTAIN);
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
            case Unplaced _ -> throw new IllegalArgumentException("is not printed: " + element.id());
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
            case Aspect _, Problem _, Example _ -> Optional.of(new Place.Problem(aspects.get(element.id())));
            case Point _, FollowUp _ -> Optional.of(new Place.In(sections.get(element.id()).kind()));
            case Unplaced _ -> Optional.of(Place.Named.UNPLACED);
        };
    }
}
