package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import org.duizhao.compose.Manuscript;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/** How far a paper is: its steps in order, their states and what is open. */
public record Progress(List<Step> steps, int characters) {
    public Progress {
        steps = List.copyOf(steps);
    }

    public static Progress of(Draft draft, Theme theme, Manuscript manuscript) {
        return new Steps().progress(draft, theme, new Tally(manuscript));
    }

    public Optional<Step> step(String part) {
        return steps.stream().filter(step -> step.part().equals(part)).findFirst();
    }

    /** Everything open, in the order of the steps. */
    public List<OpenPoint> open() {
        return steps.stream().flatMap(step -> step.open().stream()).toList();
    }

    /** How much is open. */
    public int openPoints() {
        return steps.stream().mapToInt(step -> step.open().size()).sum();
    }

    /** Number of problems that no cause answers. */
    public int problemsWithoutCause() {
        return steps.stream().mapToInt(step -> step.open(OpenPoint.Kind.NO_CAUSE)).sum();
    }
}
