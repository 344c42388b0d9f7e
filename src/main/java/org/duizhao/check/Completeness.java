package org.duizhao.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
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
public record Completeness(Theme theme, boolean hasProblems, Set<String> byCauses, Set<String> byMeasures) {
    /** The theme of the draft is not installed here. */
    public static final Rule NO_THEME = new Rule("no_theme", Level.WARNING);
    /** A block the theme requires has no text. */
    public static final Rule EMPTY_PART = new Rule("empty_part", Level.WARNING);
    /** A name, unit or date the title block needs. */
    public static final Rule MISSING_FACT = new Rule("missing_fact", Level.WARNING);
    /** Imported paragraphs without a field. */
    public static final Rule UNPLACED = new Rule("unplaced", Level.WARNING);
    /** An aspect without any problem (D04). */
    public static final Rule NO_PROBLEM = new Rule("no_problem", Level.WARNING);
    /** A problem not yet said in one sentence. */
    public static final Rule NO_HEADLINE = new Rule("no_headline", Level.HINT);
    /** A problem that is nothing but its headline. */
    public static final Rule NO_DESCRIPTION = new Rule("no_description", Level.HINT);
    /** A problem without an example (D04, D09). */
    public static final Rule NO_EXAMPLE = new Rule("no_example", Level.HINT);
    /** An example without a time or a figure (D16). */
    public static final Rule BARE_EXAMPLE = new Rule("bare_example", Level.HINT);
    /** A problem that no cause answers (D04). */
    public static final Rule NO_CAUSE = new Rule("no_cause", Level.HINT);
    /** A problem that no measure answers (D04). */
    public static final Rule NO_MEASURE = new Rule("no_measure", Level.HINT);
    /** Nothing is said yet of what became of a problem or measure of last year. */
    public static final Rule NO_RESULT = new Rule("no_result", Level.HINT);
    /** What was done last year has nothing to prove it. */
    public static final Rule NO_EVIDENCE = new Rule("no_evidence", Level.HINT);
    /** A measure without an owner and a time (D10). */
    public static final Rule NO_OWNER = new Rule("no_owner", Level.HINT);
    /** A cause or measure that answers no problem (D04). */
    public static final Rule ANSWERS_NOTHING = new Rule("answers_nothing", Level.HINT);

    /** All of them. */
    public static final List<Rule> RULES = List.of(
            NO_THEME, EMPTY_PART, MISSING_FACT, UNPLACED, NO_PROBLEM, NO_HEADLINE, NO_DESCRIPTION, NO_EXAMPLE,
            BARE_EXAMPLE, NO_CAUSE, NO_MEASURE, NO_RESULT, NO_EVIDENCE, NO_OWNER, ANSWERS_NOTHING);

    /** What has no place in the paper yet. */
    public static List<Finding> unplaced(Draft draft) {
        return draft.unplaced().stream().map(one -> UNPLACED.at(one.id(), Field.TEXT)).toList();
    }

    public List<Finding> facts(Draft draft) {
        List<Finding> open = new ArrayList<>();
        Set<Field> needed = EnumSet.noneOf(Field.class);
        boolean collective = draft.kind() == PaperKind.BODY;
        if (draft.shown().contains(TitlePart.BYLINE)) {
            needed.add(collective ? Field.UNIT : Field.NAME);
        }
        if (draft.shown().contains(TitlePart.DATE)) {
            needed.add(Field.DATE);
        }
        if (theme.isMissing()) {
            open.add(NO_THEME.at(Facts.ID, Field.MEETING));
        }
        needed.stream().filter(field -> draft.facts().text(field).isBlank())
                .forEach(field -> open.add(MISSING_FACT.at(Facts.ID, field)));
        return open;
    }

    public List<Finding> of(Section section) {
        return switch (section) {
            case TextSection plain -> paragraphs(plain);
            case ProblemSection _ -> List.of();
            case LastYearSection lastYear -> lastYear(lastYear);
            case PointSection points -> points(points);
        };
    }

    private List<Finding> paragraphs(Section section) {
        return section.isBlank() && isRequired(section)
                ? List.of(EMPTY_PART.at(section.id(), Field.TEXT)) : List.of();
    }

    private List<Finding> lastYear(LastYearSection section) {
        List<Finding> open = new ArrayList<>(paragraphs(section));
        for (FollowUp item : section.items()) {
            if (item.status() == FollowUpStatus.OPEN) {
                open.add(NO_RESULT.at(item.id(), Field.TEXT));
            } else if (item.status() == FollowUpStatus.DONE && item.evidence().isBlank()) {
                open.add(NO_EVIDENCE.at(item.id(), Field.EVIDENCE));
            }
        }
        return open;
    }

    private boolean isRequired(Section section) {
        return theme.blocks().stream()
                .anyMatch(block -> block.required() && block.kind() == section.kind());
    }

    public List<Finding> of(Aspect aspect) {
        List<Finding> open = new ArrayList<>();
        if (aspect.problems().stream().allMatch(Problem::isBlank)) {
            open.add(NO_PROBLEM.at(aspect.id(), Field.INTRO));
        }
        aspect.problems().stream().filter(problem -> !problem.isBlank()).forEach(problem -> open.addAll(of(problem)));
        return open;
    }

    /** What one problem still lacks; a blank one lacks nothing yet. */
    private List<Finding> of(Problem problem) {
        List<Finding> open = new ArrayList<>();
        if (problem.headline().isBlank()) {
            open.add(NO_HEADLINE.at(problem.id(), Field.HEADLINE));
        }
        if (problem.examples().stream().allMatch(Example::isBlank)) {
            open.add((problem.text().isBlank() ? NO_DESCRIPTION : NO_EXAMPLE).at(problem.id(), Field.TEXT));
        }
        problem.examples().stream().filter(example -> !example.isBlank() && isBare(example))
                .forEach(example -> open.add(BARE_EXAMPLE.at(example.id(), Field.TIME)));
        if (!byCauses.contains(problem.id())) {
            open.add(NO_CAUSE.at(problem.id(), Field.HEADLINE));
        }
        if (!byMeasures.contains(problem.id())) {
            open.add(NO_MEASURE.at(problem.id(), Field.HEADLINE));
        }
        return open;
    }

    private static boolean isBare(Example example) {
        return example.text(Field.TIME).isBlank() && example.text(Field.FIGURES).isBlank()
                && example.fields().stream().filter(field -> field != Field.LEAD).map(example::text)
                        .noneMatch(text -> text.chars().anyMatch(c -> "0123456789一二三四五六七八九十百千万两几半".indexOf(c) >= 0));
    }

    private List<Finding> points(PointSection section) {
        List<Finding> open = new ArrayList<>();
        if (section.points().stream().allMatch(Point::isBlank)) {
            open.add(EMPTY_PART.at(section.id(), Field.INTRO));
        }
        section.points().stream().filter(point -> !point.isBlank()).forEach(point -> open.addAll(of(section, point)));
        return open;
    }

    private List<Finding> of(PointSection section, Point point) {
        List<Finding> open = new ArrayList<>();
        if (point.answers().isEmpty() && hasProblems) {
            open.add(ANSWERS_NOTHING.at(point.id(), Field.HEADLINE));
        }
        if (section.kind() == SectionKind.MEASURES && point.owner().isBlank() && point.due().isBlank()) {
            open.add(NO_OWNER.at(point.id(), Field.OWNER));
        }
        return open;
    }

}
