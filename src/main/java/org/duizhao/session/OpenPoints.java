package org.duizhao.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.check.Finding;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.FollowUpStatus;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.PaperKind;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Problem;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.model.TitlePart;
import org.duizhao.theme.Theme;

/** Finds what is still missing in each part of a draft. */
final class OpenPoints {
    private final Draft draft;
    private final Theme theme;
    private final List<Finding> placeholders;
    private final boolean hasProblems;
    /** The problems that causes and measures answer. */
    private final Map<SectionKind, Set<String>> answered = new EnumMap<>(SectionKind.class);

    OpenPoints(Draft draft, Theme theme, Tally tally) {
        this.draft = draft;
        this.theme = theme;
        placeholders = tally.placeholders();
        hasProblems = draft.all(Problem.class).stream().anyMatch(problem -> !problem.isBlank());
        for (SectionKind kind : List.of(SectionKind.CAUSES, SectionKind.MEASURES)) {
            answered.put(kind, draft.points(kind).stream().filter(point -> !point.isBlank())
                    .flatMap(point -> point.answers().stream()).collect(Collectors.toSet()));
        }
    }

    List<OpenPoint> facts() {
        List<OpenPoint> open = new ArrayList<>();
        Set<Field> needed = EnumSet.noneOf(Field.class);
        boolean collective = draft.kind() == PaperKind.BODY;
        if (draft.shown().contains(TitlePart.BYLINE)) {
            needed.add(collective ? Field.UNIT : Field.NAME);
        }
        if (draft.shown().contains(TitlePart.DATE)) {
            needed.add(Field.DATE);
        }
        if (MissingTheme.is(theme)) {
            open.add(point(OpenPoint.Kind.NO_THEME, Facts.ID, Field.MEETING));
        }
        needed.stream().filter(field -> draft.facts().text(field).isBlank())
                .forEach(field -> open.add(point(OpenPoint.Kind.MISSING_FACT, Facts.ID, field)));
        open.addAll(placeholdersIn(Set.of(Facts.ID)));
        return open;
    }

    List<OpenPoint> of(TextSection section) {
        return paragraphs(section);
    }

    private List<OpenPoint> paragraphs(Section section) {
        List<OpenPoint> open = new ArrayList<>();
        if (section.isBlank() && isRequired(section)) {
            open.add(point(OpenPoint.Kind.EMPTY_PART, section.id(), Field.TEXT));
        }
        open.addAll(placeholdersIn(ids(section)));
        return open;
    }

    List<OpenPoint> of(LastYearSection section) {
        List<OpenPoint> open = new ArrayList<>(paragraphs(section));
        for (FollowUp item : section.items()) {
            if (item.status() == FollowUpStatus.OPEN) {
                open.add(point(OpenPoint.Kind.NO_RESULT, item.id(), Field.TEXT));
            } else if (item.status() == FollowUpStatus.DONE && item.evidence().isBlank()) {
                open.add(point(OpenPoint.Kind.NO_EVIDENCE, item.id(), Field.EVIDENCE));
            }
        }
        return open;
    }

    private boolean isRequired(Section section) {
        return theme.blocks().stream()
                .anyMatch(block -> block.required() && block.kind().name().equals(section.kind().name()));
    }

    List<OpenPoint> of(Aspect aspect) {
        List<OpenPoint> open = new ArrayList<>();
        if (aspect.problems().stream().allMatch(Problem::isBlank)) {
            open.add(point(OpenPoint.Kind.NO_PROBLEM, aspect.id(), Field.INTRO));
        }
        aspect.problems().stream().filter(problem -> !problem.isBlank()).forEach(problem -> open.addAll(of(problem)));
        open.addAll(placeholdersIn(ids(aspect)));
        return open;
    }

    /** What one problem still lacks; a blank one lacks nothing yet. */
    List<OpenPoint> of(Problem problem) {
        List<OpenPoint> open = new ArrayList<>();
        if (problem.headline().isBlank()) {
            open.add(point(OpenPoint.Kind.NO_HEADLINE, problem.id(), Field.HEADLINE));
        }
        if (problem.examples().stream().allMatch(Example::isBlank)) {
            open.add(point(problem.text().isBlank() ? OpenPoint.Kind.NO_DESCRIPTION : OpenPoint.Kind.NO_EXAMPLE,
                    problem.id(), Field.TEXT));
        }
        problem.examples().stream().filter(example -> !example.isBlank() && isBare(example))
                .forEach(example -> open.add(point(OpenPoint.Kind.BARE_EXAMPLE, example.id(), Field.TIME)));
        if (isUnanswered(problem, SectionKind.CAUSES)) {
            open.add(point(OpenPoint.Kind.NO_CAUSE, problem.id(), Field.HEADLINE));
        }
        if (isUnanswered(problem, SectionKind.MEASURES)) {
            open.add(point(OpenPoint.Kind.NO_MEASURE, problem.id(), Field.HEADLINE));
        }
        return open;
    }

    private static boolean isBare(Example example) {
        String all = example.fields().stream().filter(field -> field != Field.LEAD).map(example::text)
                .collect(Collectors.joining());
        return example.text(Field.TIME).isBlank() && example.text(Field.FIGURES).isBlank()
                && all.chars().noneMatch(c -> "0123456789一二三四五六七八九十百千万两几半".indexOf(c) >= 0);
    }

    private boolean isUnanswered(Problem problem, SectionKind by) {
        return !answered.get(by).contains(problem.id());
    }

    List<OpenPoint> of(PointSection section) {
        List<OpenPoint> open = new ArrayList<>();
        if (section.points().stream().allMatch(Point::isBlank)) {
            open.add(point(OpenPoint.Kind.EMPTY_PART, section.id(), Field.INTRO));
        }
        section.points().stream().filter(point -> !point.isBlank()).forEach(point -> open.addAll(of(section, point)));
        open.addAll(placeholdersIn(ids(section)));
        return open;
    }

    private List<OpenPoint> of(PointSection section, Point point) {
        List<OpenPoint> open = new ArrayList<>();
        if (point.answers().isEmpty() && hasProblems) {
            open.add(point(OpenPoint.Kind.ANSWERS_NOTHING, point.id(), Field.HEADLINE));
        }
        if (section.kind() == SectionKind.MEASURES && point.owner().isBlank() && point.due().isBlank()) {
            open.add(point(OpenPoint.Kind.NO_OWNER, point.id(), Field.OWNER));
        }
        return open;
    }

    /** Problems with text that no cause answers. */
    List<OpenPoint> problemsWithout(SectionKind answers) {
        OpenPoint.Kind kind = answers == SectionKind.CAUSES ? OpenPoint.Kind.NO_CAUSE : OpenPoint.Kind.NO_MEASURE;
        return draft.all(Problem.class).stream().filter(problem -> !problem.isBlank() && isUnanswered(problem, answers))
                .map(problem -> point(kind, problem.id(), Field.HEADLINE)).toList();
    }

    private List<OpenPoint> placeholdersIn(Set<String> elements) {
        return placeholders.stream().filter(finding -> elements.contains(finding.place().element()))
                .map(finding -> new OpenPoint(OpenPoint.Kind.PLACEHOLDER, finding.place())).distinct().toList();
    }

    private static Set<String> ids(Element element) {
        Set<String> ids = new HashSet<>(Set.of(element.id()));
        element.children().forEach(child -> ids.addAll(ids(child)));
        return ids;
    }

    private static OpenPoint point(OpenPoint.Kind kind, String element, Field field) {
        return new OpenPoint(kind, new FieldPath(element, field));
    }
}
