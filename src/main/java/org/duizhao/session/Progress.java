package org.duizhao.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.compose.Manuscript;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.HanNumerals;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.PointSection;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.TextSection;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;

/** How far a paper is: its steps in order, their states and what is open. */
public record Progress(List<Step> steps, int characters) {
    public Progress {
        steps = List.copyOf(steps);
    }

    public Optional<Step> step(String part) {
        return steps.stream().filter(step -> step.part().equals(part)).findFirst();
    }

    /** Everything open, in the order of the steps. */
    public List<OpenPoint> open() {
        return steps.stream().flatMap(step -> step.open().stream()).distinct().toList();
    }

    /** Number of problems that no cause answers. */
    public int problemsWithoutCause() {
        return (int) open().stream().filter(point -> point.kind() == OpenPoint.Kind.NO_CAUSE).count();
    }

    public static Progress of(Draft draft, Theme theme, Manuscript manuscript) {
        return of(draft, theme, new Tally(manuscript));
    }

    static Progress of(Draft draft, Theme theme, Tally tally) {
        return new Progress(new Builder(draft, theme, tally).steps(), tally.characters());
    }

    private static final class Builder {
        private final Draft draft;
        private final Theme theme;
        private final Tally tally;
        private final OpenPoints open;
        private final List<Step> steps = new ArrayList<>();
        private int sectionNumber;

        Builder(Draft draft, Theme theme, Tally tally) {
            this.draft = draft;
            this.theme = theme;
            this.tally = tally;
            open = new OpenPoints(draft, theme, tally);
        }

        List<Step> steps() {
            unplaced();
            add(Facts.ID, Step.Kind.FACTS, "", "", draft.facts().isBlank(), 0, open.facts());
            draft.sections().forEach(this::section);
            steps.add(new Step(Step.EXPORT, Step.Kind.EXPORT, "", "", Step.State.EMPTY, tally.characters(), 0,
                    List.of()));
            return steps;
        }

        private void unplaced() {
            if (!draft.unplaced().isEmpty()) {
                add(Step.UNPLACED, Step.Kind.UNPLACED, "", "", false, draft.unplaced().size(), draft.unplaced().stream()
                        .map(one -> new OpenPoint(OpenPoint.Kind.UNPLACED, new FieldPath(one.id(), Field.TEXT)))
                        .toList());
            }
        }

        private void section(Section section) {
            String mark = mark(section);
            switch (section) {
                case TextSection plain -> add(plain.id(), Step.Kind.valueOf(plain.kind().name()), mark, plain.heading(), plain.isBlank(), 0,
                        open.of(plain));
                case ProblemSection problems -> {
                    add(problems.id(), Step.Kind.PROBLEMS, mark, problems.heading(), problems.isBlank(),
                            problems.aspects().size(), List.of());
                    problems.aspects().forEach(aspect -> aspect(problems, aspect));
                }
                case LastYearSection lastYear -> add(lastYear.id(), Step.Kind.LAST_YEAR, mark, lastYear.heading(),
                        lastYear.isBlank(), written(lastYear), open.of(lastYear));
                case PointSection points -> add(points.id(), Step.Kind.valueOf(points.kind().name()), mark,
                        points.heading(), points.isBlank(), written(points), open.of(points));
            }
        }

        /** The number the section has in the paper; blank sections that are not printed have none. */
        private String mark(Section section) {
            boolean printed = tally.isPrinted(section.id());
            if (section.heading().isBlank() || !printed) {
                return "";
            }
            return HanNumerals.mark(draft.style().sections().numbering(), ++sectionNumber);
        }

        private void aspect(ProblemSection section, Aspect aspect) {
            String mark = section.heading().isBlank()
                    ? HanNumerals.mark(draft.style().sections().numbering(), ++sectionNumber)
                    : HanNumerals.mark(draft.style().aspects().numbering(), section.aspects().indexOf(aspect) + 1);
            String title = theme.aspect(aspect.theme()).map(ThemeAspect::shortName).orElse(aspect.heading());
            add(aspect.id(), Step.Kind.ASPECT, mark, title, aspect.isBlank(), written(aspect), open.of(aspect));
        }

        private static int written(Element parent) {
            return (int) parent.children().stream().filter(child -> !child.isBlank()).count();
        }

        private void add(String part, Step.Kind kind, String mark, String title, boolean blank, int items,
                List<OpenPoint> points) {
            Step.State state = blank ? Step.State.EMPTY : points.isEmpty() ? Step.State.COMPLETE : Step.State.BEGUN;
            steps.add(new Step(part, kind, mark, title, state, characters(part), items, points));
        }

        private int characters(String part) {
            return draft.pathTo(part).stream().findFirst().filter(root -> root.id().equals(part))
                    .map(root -> root.children().stream().filter(Aspect.class::isInstance)
                            .mapToInt(child -> tally.characters(child.id())).sum()).orElse(0)
                    + tally.characters(part);
        }
    }
}
