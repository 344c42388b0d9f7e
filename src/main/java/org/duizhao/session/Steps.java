package org.duizhao.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duizhao.check.Answered;
import org.duizhao.check.Completeness;
import org.duizhao.check.Finding;
import org.duizhao.compose.Manuscript;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Facts;
import org.duizhao.model.HanNumerals;
import org.duizhao.model.Numbering;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;

/** The steps of a draft while it is written: only the parts that an edit changes are gone through again. For one thread. */
final class Steps {
    private final Tally tally = new Tally();
    private final Answered byCauses = new Answered(SectionKind.CAUSES);
    private final Answered byMeasures = new Answered(SectionKind.MEASURES);
    /** By the ids of their elements; as of {@link #open}. */
    private final Map<String, StepPart> parts = new HashMap<>();
    private Completeness open;

    /**
     * @param paper    the draft's, with the very paragraphs of the one before where they are equal, see {@link Manuscript#sharing}
     * @param findings in its words; the very list of the one before if they are equal
     */
    Progress progress(Draft draft, Theme theme, Manuscript paper, List<Finding> findings) {
        Completeness now = new Completeness(theme, hasProblems(draft), byCauses.in(draft), byMeasures.in(draft));
        if (!now.equals(open)) {
            parts.clear();
            open = now;
        }
        Counts counts = tally.of(paper);
        return new Progress(new Builder(draft, theme, counts, findings).steps(), counts);
    }

    private static boolean hasProblems(Draft draft) {
        return draft.elements().anyMatch(element -> element instanceof Problem problem && !problem.isBlank());
    }

    private StepPart part(Element element, Supplier<List<Finding>> lacks) {
        StepPart known = parts.get(element.id());
        if (known == null || !known.isOf(element)) {
            known = new StepPart(element, lacks.get());
            parts.put(element.id(), known);
        }
        return known;
    }

    private final class Builder {
        private final Draft draft;
        private final Theme theme;
        private final Counts counts;
        private final List<Finding> found;
        private final List<Step> steps = new ArrayList<>();
        private int sectionNumber;

        /** @param found in the words of the paper */
        Builder(Draft draft, Theme theme, Counts counts, List<Finding> found) {
            this.draft = draft;
            this.theme = theme;
            this.counts = counts;
            this.found = found;
        }

        List<Step> steps() {
            unplaced();
            Facts facts = draft.facts();
            add(new StepPart(facts, open.facts(draft)), Step.Kind.FACTS, "", "", counts.of(Facts.ID).characters());
            draft.sections().forEach(this::section);
            steps.add(new Step(Step.EXPORT, Step.Kind.EXPORT, "", "", Step.State.EMPTY, counts.whole().characters(), 0, List.of()));
            return steps;
        }

        private void unplaced() {
            if (!draft.unplaced().isEmpty()) {
                List<Finding> all = Completeness.unplaced(draft);
                steps.add(new Step(Step.UNPLACED, Step.Kind.UNPLACED, "", "", Step.State.BEGUN, 0, all.size(), all));
            }
        }

        private void section(Section section) {
            StepPart part = part(section, () -> open.of(section));
            List<Aspect> aspects = section instanceof ProblemSection problems ? problems.aspects() : List.of();
            add(part, Step.Kind.valueOf(section.kind().name()), mark(section), section.heading(), counts.of(section).characters());
            Numbering numbering = draft.style().aspects().numbering();
            for (int at = 0; at < aspects.size(); at++) {
                aspect(aspects.get(at), section.heading().isBlank() ? nextSection() : HanNumerals.mark(numbering, at + 1));
            }
        }

        /** The number the section has in the paper; blank sections that are not printed have none. */
        private String mark(Section section) {
            return section.heading().isBlank() || !counts.isPrinted(section.id()) ? "" : nextSection();
        }

        private String nextSection() {
            return HanNumerals.mark(draft.style().sections().numbering(), ++sectionNumber);
        }

        private void aspect(Aspect aspect, String mark) {
            StepPart part = part(aspect, () -> open.of(aspect));
            String title = theme.aspect(aspect.theme()).map(ThemeAspect::shortName).orElse(aspect.heading());
            add(part, Step.Kind.ASPECT, mark, title, counts.of(aspect.id()).characters());
        }

        private void add(StepPart part, Step.Kind kind, String mark, String title, int characters) {
            List<Finding> points = part.open(found);
            Step.State state = part.isBlank() ? Step.State.EMPTY : points.isEmpty() ? Step.State.COMPLETE : Step.State.BEGUN;
            steps.add(new Step(part.id(), kind, mark, title, state, characters, part.items(), points));
        }
    }
}
