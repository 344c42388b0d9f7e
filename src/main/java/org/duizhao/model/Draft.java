package org.duizhao.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One paper in the making: the root of the tree.
 *
 * @param id     stays the same for the life of the draft, across files and copies of it
 * @param theme  id of the theme it was begun with
 * @param shown  the title parts that are printed
 * @param layout how it stands on its pages, beside the forms of its headings and items
 */
public record Draft(
        String id,
        String theme,
        PaperKind kind,
        Facts facts,
        List<Section> sections,
        List<Unplaced> unplaced,
        PaperStyle style,
        Set<TitlePart> shown,
        Layout layout) {
    public Draft {
        sections = List.copyOf(sections);
        unplaced = List.copyOf(unplaced);
        shown = TitlePart.inOrder(shown);
    }

    /** In the customary layout. */
    public Draft(String id, String theme, PaperKind kind, Facts facts, List<Section> sections, List<Unplaced> unplaced,
            PaperStyle style, Set<TitlePart> shown) {
        this(id, theme, kind, facts, sections, unplaced, style, shown, Layout.CUSTOMARY);
    }

    public Stream<Element> children() {
        return Stream.of(Stream.of(facts), sections.stream(), unplaced.stream()).flatMap(part -> part);
    }

    /** Every element, parents before their children, in the order of the paper. */
    public Stream<Element> elements() {
        return children().flatMap(Draft::withDescendants);
    }

    private static Stream<Element> withDescendants(Element element) {
        return Stream.concat(Stream.of(element), element.children().stream().flatMap(Draft::withDescendants));
    }

    public Optional<Element> element(String elementId) {
        List<Element> path = pathTo(elementId);
        return path.isEmpty() ? Optional.empty() : Optional.of(path.getLast());
    }

    /** The element of that id if it is of that type. */
    public <T extends Element> Optional<T> element(String elementId, Class<T> type) {
        return element(elementId).filter(type::isInstance).map(type::cast);
    }

    /** The elements from the section down to the one named, both included; empty if there is none. */
    public List<Element> pathTo(String elementId) {
        return children().map(child -> pathTo(child, elementId)).filter(path -> !path.isEmpty()).findFirst()
                .orElse(List.of());
    }

    private static List<Element> pathTo(Element element, String elementId) {
        if (element.id().equals(elementId)) {
            return List.of(element);
        }
        for (Element child : element.children()) {
            List<Element> path = pathTo(child, elementId);
            if (!path.isEmpty()) {
                List<Element> longer = new ArrayList<>(List.of(element));
                longer.addAll(path);
                return longer;
            }
        }
        return List.of();
    }

    /** The text of a field; empty if the element is gone. */
    public Optional<String> text(FieldPath path) {
        return element(path.element()).map(element -> element.text(path.field()));
    }

    public <T extends Element> List<T> all(Class<T> type) {
        return elements().filter(type::isInstance).map(type::cast).toList();
    }

    public Optional<Section> section(SectionKind sectionKind) {
        return sections.stream().filter(section -> section.kind() == sectionKind).findFirst();
    }

    /** Causes or measures in the order of the paper; none if the draft has no such section. */
    public List<Point> points(SectionKind sectionKind) {
        return section(sectionKind).map(Section::children).orElse(List.of()).stream().map(Point.class::cast).toList();
    }

    /** An id that no element has: the prefix and the next free number. */
    public String freshId(String prefix) {
        int last = elements().map(Element::id).filter(id -> id.matches(prefix + "\\d{1,9}"))
                .mapToInt(id -> Integer.parseInt(id.substring(prefix.length()))).max().orElse(0);
        return prefix + (last + 1);
    }

    /** A copy, or the same under another name. */
    public Draft withId(String other) {
        return new Draft(other, theme, kind, facts, sections, unplaced, style, shown, layout);
    }

    public Draft withFacts(Facts other) {
        return new Draft(id, theme, kind, other, sections, unplaced, style, shown, layout);
    }

    public Draft withSections(List<? extends Section> other) {
        return new Draft(id, theme, kind, facts, List.copyOf(other), unplaced, style, shown, layout);
    }

    public Draft withUnplaced(List<Unplaced> other) {
        return new Draft(id, theme, kind, facts, sections, other, style, shown, layout);
    }

    public Draft withKind(PaperKind other) {
        return new Draft(id, theme, other, facts, sections, unplaced, style, shown, layout);
    }

    public Draft withStyle(PaperStyle other) {
        return new Draft(id, theme, kind, facts, sections, unplaced, other, shown, layout);
    }

    public Draft withLayout(Layout other) {
        return new Draft(id, theme, kind, facts, sections, unplaced, style, shown, other);
    }

    public Draft showing(TitlePart part, boolean on) {
        Set<TitlePart> parts = shown.isEmpty() ? EnumSet.noneOf(TitlePart.class) : EnumSet.copyOf(shown);
        if (on) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
        return new Draft(id, theme, kind, facts, sections, unplaced, style, parts, layout);
    }
}
