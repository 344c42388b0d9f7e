package org.duizhao.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.model.Draft;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;

/** Which problems the causes or the measures of a draft answer while it is written: looked for when these are edited. */
public final class Answered {
    private final SectionKind by;
    private Section section;
    private Set<String> problems = Set.of();

    public Answered(SectionKind by) {
        this.by = by;
    }

    /** Ids of problems. */
    public Set<String> in(Draft draft) {
        Section now = draft.section(by).orElse(null);
        if (now != section) {
            section = now;
            problems = draft.points(by).stream().filter(point -> !point.isBlank())
                    .flatMap(point -> point.answers().stream()).collect(Collectors.toSet());
        }
        return problems;
    }
}
