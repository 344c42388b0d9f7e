package org.duizhao.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.model.SectionKind;

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

    /** Whether it only stands for one that is not here: no real theme is without a name. */
    public boolean isMissing() {
        return name.isEmpty();
    }

    public Theme withId(String other) {
        return new Theme(other, name, year, meeting, titles, aspects, blocks, limits, formulations, validity,
                confirmed, source);
    }

    public Theme withName(String other) {
        return new Theme(id, other, year, meeting, titles, aspects, blocks, limits, formulations, validity, confirmed,
                source);
    }

    public Theme withYear(int other) {
        return new Theme(id, name, other, meeting, titles, aspects, blocks, limits, formulations, validity, confirmed,
                source);
    }

    public Theme withMeeting(String other) {
        return new Theme(id, name, year, other, titles, aspects, blocks, limits, formulations, validity, confirmed,
                source);
    }

    public Theme withTitles(Map<String, String> other) {
        return new Theme(id, name, year, meeting, other, aspects, blocks, limits, formulations, validity, confirmed,
                source);
    }

    public Theme withAspects(List<ThemeAspect> other) {
        return new Theme(id, name, year, meeting, titles, other, blocks, limits, formulations, validity, confirmed,
                source);
    }

    public Theme withBlocks(List<ThemeBlock> other) {
        return new Theme(id, name, year, meeting, titles, aspects, other, limits, formulations, validity, confirmed,
                source);
    }

    public Theme withLimits(Limits other) {
        return new Theme(id, name, year, meeting, titles, aspects, blocks, other, formulations, validity, confirmed,
                source);
    }

    public Theme withFormulations(List<Formulation> other) {
        return new Theme(id, name, year, meeting, titles, aspects, blocks, limits, other, validity, confirmed, source);
    }

    public Theme withValidity(Validity other) {
        return new Theme(id, name, year, meeting, titles, aspects, blocks, limits, formulations, other, confirmed,
                source);
    }

    public Theme withConfirmed(boolean other) {
        return new Theme(id, name, year, meeting, titles, aspects, blocks, limits, formulations, validity, other,
                source);
    }

    public Theme withSource(String other) {
        return new Theme(id, name, year, meeting, titles, aspects, blocks, limits, formulations, validity, confirmed,
                other);
    }

    public Optional<ThemeAspect> aspect(String aspectId) {
        return aspects.stream().filter(aspect -> aspect.id().equals(aspectId)).findFirst();
    }

    public Optional<ThemeBlock> block(SectionKind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).findFirst();
    }

    /** Whether papers of a kind are written with it; one that leaves all titles open takes every kind. @param kind as in the titles */
    public boolean suits(String kind) {
        return titles.isEmpty() || titles.containsKey(kind);
    }
}
