package org.duizhao.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FollowUp;
import org.duizhao.model.FollowUpStatus;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Problem;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.BlockKind;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeBlock;

/**
 * This year's paper from last year's: who writes it, and what was promised. Each problem and each measure waits for its
 * result; nothing else of last year's text comes along.
 */
public final class CarryOver {
    private static final List<Field> LASTING = List.of(Field.UNIT, Field.POST, Field.NAME);

    private CarryOver() {}

    /** @param source file of last year's draft; blank if it has none */
    public static Draft of(String id, Draft last, Theme theme, String source) {
        Draft draft = NewDraft.of(id, theme, last.kind(), facts(last, theme));
        String heading = theme.block(BlockKind.LAST_YEAR).map(ThemeBlock::heading).orElse("");
        String section = draft.section(SectionKind.LAST_YEAR).map(Section::id).orElseGet(() -> draft.freshId("s"));
        LastYearSection items = new LastYearSection(section, heading, "", source, items(last));
        return draft.withSections(replaced(draft.sections(), items));
    }

    private static Facts facts(Draft last, Theme theme) {
        Facts facts = Facts.EMPTY.with(Field.YEAR, Integer.toString(theme.year())).with(Field.MEETING, theme.meeting());
        for (Field field : LASTING) {
            facts = facts.with(field, last.facts().text(field));
        }
        return facts;
    }

    /** In the place of the theme's own block; behind the opening if it asks for none. */
    private static List<Section> replaced(List<Section> sections, LastYearSection items) {
        List<Section> all = new ArrayList<>(sections);
        all.removeIf(section -> section.kind() == SectionKind.LAST_YEAR);
        int at = (int) all.stream().takeWhile(section -> section.kind().compareTo(SectionKind.LAST_YEAR) < 0).count();
        all.add(at, items);
        return all;
    }

    /** Problems in their order, then measures; blank ones promised nothing. */
    private static List<FollowUp> items(Draft last) {
        List<Element> promised = Stream.concat(
                last.all(Problem.class).stream(), last.points(SectionKind.MEASURES).stream())
                .filter(Predicate.not(Element::isBlank)).map(Element.class::cast).toList();
        List<FollowUp> items = new ArrayList<>();
        for (Element element : promised) {
            items.add(new FollowUp("f" + (items.size() + 1), element.id(), lastText(element), FollowUpStatus.OPEN,
                    element.text(Field.HEADLINE), "", ""));
        }
        return items;
    }

    /** The texts of a problem with its examples, or of a measure, one a line. */
    private static String lastText(Element element) {
        return Stream.concat(Stream.of(element), element.children().stream())
                .flatMap(part -> part.fields().stream().map(part::text)).filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
