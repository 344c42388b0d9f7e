package org.duizhao.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.WordCount;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.Problem;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;

/**
 * What an import found; as JSON a contract with other programs, so names and order of the components stay.
 *
 * @param title    in one line; the one the paper prints if the draft has none of its own
 * @param theme    id
 * @param opening  characters of the opening, 0 if there is none
 * @param blocks   kinds of section in the order of the paper, such as last-year
 * @param unplaced number of paragraphs that found no field
 * @param chars    characters of the paper as Word counts them, as for the opening
 */
record Outline(String title, String theme, int opening, List<Part> aspects, int causes, int measures,
        List<String> blocks, int unplaced, int chars) {
    /** One aspect: how many problems it has, and how many examples these have together. */
    record Part(String heading, int problems, int examples) {}

    static Outline of(Draft draft, Manuscript paper) {
        String own = draft.facts().text(Field.TITLE).replace("\n", "");
        return new Outline(own.isBlank() ? paper.title() : own, draft.theme(), opening(draft),
                draft.all(Aspect.class).stream().map(Outline::part).toList(),
                draft.points(SectionKind.CAUSES).size(), draft.points(SectionKind.MEASURES).size(),
                draft.sections().stream().map(Section::kind).map(Outline::name).toList(),
                draft.unplaced().size(), paper.characters());
    }

    private static int opening(Draft draft) {
        return draft.all(TextSection.class).stream().filter(section -> section.kind() == SectionKind.OPENING)
                .mapToInt(section -> WordCount.of(section.text())).sum();
    }

    private static Part part(Aspect aspect) {
        return new Part(aspect.heading(), aspect.problems().size(),
                aspect.problems().stream().map(Problem::examples).mapToInt(List::size).sum());
    }

    private static String name(SectionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For people, several lines without a final line feed. */
    String text(Messages messages) {
        String parts = aspects.stream()
                .map(part -> "\n" + messages.get("cli.outline.aspect", part.heading, part.problems, part.examples))
                .collect(Collectors.joining());
        return messages.get("cli.outline.head", title, theme, opening) + parts
                + "\n" + messages.get("cli.outline.foot", causes, measures, unplaced, chars);
    }
}
