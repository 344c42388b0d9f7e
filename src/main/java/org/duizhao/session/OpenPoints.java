package org.duizhao.session;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
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
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.model.TitlePart;
import org.duizhao.theme.Theme;

/**
 * Finds what is still missing in the parts of a draft, but for the placeholders in them. What it says of a section or aspect
 * depends on nothing else.
 *
 * @param hasProblems whether there is any to be answered
 * @param byCauses    ids of the problems that a cause answers
 * @param byMeasures  ids of the problems that a measure answers
 */
record OpenPoints(Theme theme, boolean hasProblems, Set<String> byCauses, Set<String> byMeasures) {
    List<OpenPoint> facts(Draft draft) {
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
        return open;
    }

    List<OpenPoint> of(Section section) {
        return switch (section) {
            case TextSection plain -> paragraphs(plain);
            case ProblemSection _ -> List.of();
            case LastYearSection lastYear -> lastYear(lastYear);
            case PointSection points -> points(points);
        };
    }

    private List<OpenPoint> paragraphs(Section section) {
        return section.isBlank() && isRequired(section)
                ? List.of(point(OpenPoint.Kind.EMPTY_PART, section.id(), Field.TEXT)) : List.of();
    }

    private List<OpenPoint> lastYear(LastYearSection section) {
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
        return open;
    }

    /** What one problem still lacks; a blank one lacks nothing yet. */
    private List<OpenPoint> of(Problem problem) {
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
        if (!byCauses.contains(problem.id())) {
            open.add(point(OpenPoint.Kind.NO_CAUSE, problem.id(), Field.HEADLINE));
        }
        if (!byMeasures.contains(problem.id())) {
            open.add(point(OpenPoint.Kind.NO_MEASURE, problem.id(), Field.HEADLINE));
        }
        return open;
    }

    private static boolean isBare(Example example) {
        return example.text(Field.TIME).isBlank() && example.text(Field.FIGURES).isBlank()
                && example.fields().stream().filter(field -> field != Field.LEAD).map(example::text)
                        .noneMatch(text -> text.chars().anyMatch(c -> "0123456789一二三四五六七八九十百千万两几半".indexOf(c) >= 0));
    }

    private List<OpenPoint> points(PointSection section) {
        List<OpenPoint> open = new ArrayList<>();
        if (section.points().stream().allMatch(Point::isBlank)) {
            open.add(point(OpenPoint.Kind.EMPTY_PART, section.id(), Field.INTRO));
        }
        section.points().stream().filter(point -> !point.isBlank()).forEach(point -> open.addAll(of(section, point)));
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

    private static OpenPoint point(OpenPoint.Kind kind, String element, Field field) {
        return new OpenPoint(kind, new FieldPath(element, field));
    }
}
