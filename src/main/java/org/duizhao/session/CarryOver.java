package org.duizhao.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duizhao.compose.Block;
import org.duizhao.compose.Composer;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FollowUp;
import org.duizhao.model.FollowUpStatus;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Mark;
import org.duizhao.model.Problem;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeBlock;

/**
 * This year's paper from last year's: who writes it, and what was promised. Each problem and each measure waits for its
 * result; nothing else of last year's text comes along.
 */
public final class CarryOver {
    private static final List<Field> LASTING = List.of(Field.UNIT, Field.POST, Field.NAME);

    private final Draft last;
    private final Map<String, String> printed;

    private CarryOver(Draft last, Theme theme) {
        this.last = last;
        printed = printed(last, theme);
    }

    /** @param source file of last year's paper; blank if it has none */
    public static Draft of(String id, Draft last, Beginning beginning, String source) {
        Draft draft = NewDraft.of(id, beginning.theme(), beginning.kind(), facts(last, beginning));
        String heading = beginning.theme().block(SectionKind.LAST_YEAR).map(ThemeBlock::heading).orElse("");
        String section = draft.section(SectionKind.LAST_YEAR).map(Section::id).orElseGet(() -> draft.freshId("s"));
        List<FollowUp> items = new CarryOver(last, beginning.theme()).items();
        return draft.withSections(replaced(draft.sections(), new LastYearSection(section, heading, "", source, items)));
    }

    /** What the author has said already holds; last year's paper only fills in. */
    private static Facts facts(Draft last, Beginning beginning) {
        Theme theme = beginning.theme();
        Facts usual = Facts.EMPTY.with(Field.YEAR, Integer.toString(theme.year())).with(Field.MEETING, theme.meeting());
        for (Field field : LASTING) {
            usual = usual.with(field, last.facts().text(field));
        }
        Facts facts = beginning.facts();
        for (Field field : usual.fields()) {
            facts = facts.text(field).isBlank() ? facts.with(field, usual.text(field)) : facts;
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

    private static List<Element> promised(Draft last) {
        return Stream.concat(last.all(Problem.class).stream(), last.points(SectionKind.MEASURES).stream())
                .filter(Predicate.not(Element::isBlank)).map(Element.class::cast).toList();
    }

    /** Problems in their order, then measures; blank ones promised nothing. */
    private List<FollowUp> items() {
        List<FollowUp> items = new ArrayList<>();
        for (Element element : promised(last)) {
            items.add(new FollowUp("f" + (items.size() + 1), element.id(), printed.getOrDefault(element.id(), ""),
                    FollowUpStatus.OPEN, unmarked(element.text(Field.HEADLINE)), "", ""));
        }
        return items;
    }

    /** The numbers of several lists would be repeated in the one they become. */
    private static String unmarked(String headline) {
        return headline.substring(Mark.leading(headline).written().length());
    }

    /**
     * What last year's paper printed for a problem with its examples, or for a measure, by its id; a paragraph a line.
     *
     * @param theme any: only the title follows from it
     */
    private static Map<String, String> printed(Draft last, Theme theme) {
        Map<String, String> owners = new HashMap<>();
        promised(last).forEach(element -> {
            owners.put(element.id(), element.id());
            element.children().forEach(child -> owners.put(child.id(), element.id()));
        });
        Map<String, String> printed = new HashMap<>();
        for (Block block : Composer.compose(last, theme).blocks()) {
            Map<String, String> paragraph = new HashMap<>();
            block.runs().stream().filter(run -> owners.containsKey(run.origin().path().element()))
                    .forEach(run -> paragraph.merge(owners.get(run.origin().path().element()), run.text(), String::concat));
            paragraph.forEach((owner, text) -> printed.merge(owner, text, (before, more) -> before + "\n" + more));
        }
        return printed;
    }
}
