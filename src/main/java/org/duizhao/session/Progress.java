package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import org.duizhao.check.Completeness;
import org.duizhao.check.Finding;
import org.duizhao.check.WordingRules;
import org.duizhao.compose.Manuscript;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/** How far a paper is: its steps in order with their states and what is open in them, and how long it is. */
public record Progress(List<Step> steps, Counts counts) {
    public Progress {
        steps = List.copyOf(steps);
    }

    public static Progress of(Draft draft, Theme theme, Manuscript manuscript) {
        return new Steps().progress(draft, theme, manuscript, new WordingRules().in(manuscript));
    }

    public Optional<Step> step(String part) {
        return steps.stream().filter(step -> step.part().equals(part)).findFirst();
    }

    /** Characters of the whole paper as Word counts them. */
    public int characters() {
        return counts.whole().characters();
    }

    /** Everything open, in the order of the steps. */
    public List<Finding> open() {
        return steps.stream().flatMap(step -> step.open().stream()).toList();
    }

    /** How much is open. */
    public int openPoints() {
        return steps.stream().mapToInt(step -> step.open().size()).sum();
    }

    /** Number of problems that no cause answers. */
    public int problemsWithoutCause() {
        return steps.stream().mapToInt(step -> step.open(Completeness.NO_CAUSE)).sum();
    }
}
