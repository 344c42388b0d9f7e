package org.duizhao.session;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.Look;
import org.duizhao.model.PaperKind;
import org.duizhao.model.PointSection;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;

/** What a theme asks for, as a draft without a word in it. */
public final class NewDraft {
    /** Headings of aspects end in this by custom. */
    private static final String HEADING_TAIL = "方面";

    private NewDraft() {}

    public static Draft of(String id, Theme theme, PaperKind kind, Facts facts) {
        List<Section> sections = new ArrayList<>();
        for (ThemeBlock block : theme.blocks()) {
            sections.add(section("s" + (sections.size() + 1), theme, block));
        }
        Look look = Look.CUSTOMARY;
        return new Draft(id, theme.id(), kind, facts, sections, List.of(), look.style(), look.shown(), look.layout());
    }

    /** The same draft with every block of the theme that it lacks, empty, at its usual place. */
    public static Draft completed(Draft draft, Theme theme) {
        List<Section> sections = new ArrayList<>(draft.sections());
        for (ThemeBlock block : theme.blocks()) {
            SectionKind kind = block.kind();
            if (sections.stream().noneMatch(section -> section.kind() == kind)) {
                String id = draft.withSections(sections).freshId("s");
                sections.add(place(sections, kind), section(id, theme, block));
            }
        }
        return draft.withSections(sections);
    }

    private static int place(List<Section> sections, SectionKind kind) {
        int at = sections.size();
        while (at > 0 && sections.get(at - 1).kind().compareTo(kind) > 0) {
            at--;
        }
        return at;
    }

    private static Section section(String id, Theme theme, ThemeBlock block) {
        return switch (block.kind()) {
            case PROBLEMS -> new ProblemSection(id, block.heading(), "", aspects(theme));
            case CAUSES, MEASURES -> new PointSection(id, block.kind(), block.heading(), "", List.of());
            default -> TextSection.empty(id, block.kind(), block.heading());
        };
    }

    private static List<Aspect> aspects(Theme theme) {
        List<Aspect> aspects = new ArrayList<>();
        for (ThemeAspect aspect : theme.aspects()) {
            aspects.add(Aspect.empty("a" + (aspects.size() + 1), aspect.id(), heading(aspect)));
        }
        return aspects;
    }

    static String heading(ThemeAspect aspect) {
        return aspect.name().endsWith(HEADING_TAIL) ? aspect.name() : aspect.name() + HEADING_TAIL;
    }
}
