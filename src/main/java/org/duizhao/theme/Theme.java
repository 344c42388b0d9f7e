package org.duizhao.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the meeting of one year asks its papers for.
 *
 * @param id        stays the same for ever; drafts refer to it
 * @param name      how people call it, for choosing
 * @param year      the year the paper is about, four digits
 * @param meeting   the full name of the meeting, without the year
 * @param titles    the usual title per kind of paper (keys personal, body, member); lines separated by line feeds, {@code {year}}
 *                  stands for the draft's year
 * @param confirmed whether the aspects were checked against the source
 * @param source    where the wording comes from
 */
public record Theme(
        String id,
        String name,
        int year,
        String meeting,
        Map<String, String> titles,
        List<ThemeAspect> aspects,
        List<ThemeBlock> blocks,
        Limits limits,
        List<Formulation> formulations,
        Validity validity,
        boolean confirmed,
        String source) {
    public Theme {
        titles = Map.copyOf(titles);
        aspects = List.copyOf(aspects);
        blocks = List.copyOf(blocks);
        formulations = List.copyOf(formulations);
    }

    public Theme withId(String other) {
        return new Theme(other, name, year, meeting, titles, aspects, blocks, limits, formulations, validity, confirmed,
                source);
    }

    public Theme withName(String other) {
        return new Theme(id, other, year, meeting, titles, aspects, blocks, limits, formulations, validity, confirmed,
                source);
    }

    public Optional<ThemeAspect> aspect(String aspectId) {
        return aspects.stream().filter(aspect -> aspect.id().equals(aspectId)).findFirst();
    }

    public Optional<ThemeBlock> block(BlockKind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).findFirst();
    }
}
