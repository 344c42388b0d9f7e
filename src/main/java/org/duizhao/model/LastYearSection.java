package org.duizhao.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 上年度整改落实情况, item by item.
 *
 * @param text   paragraphs before the items
 * @param source file of last year's draft as this computer knew it, blank if unknown; for looking it up only
 */
public record LastYearSection(String id, String heading, String text, String source, List<FollowUp> items)
        implements Section {
    public LastYearSection {
        items = List.copyOf(items);
    }

    @Override
    public SectionKind kind() {
        return SectionKind.LAST_YEAR;
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.HEADING, Field.TEXT);
    }

    @Override
    public String text(Field field) {
        return switch (field) {
            case HEADING -> heading;
            case TEXT -> text;
            default -> throw Element.noField(this, field);
        };
    }

    @Override
    public LastYearSection with(Field field, String value) {
        return switch (field) {
            case HEADING -> new LastYearSection(id, value, text, source, items);
            case TEXT -> new LastYearSection(id, heading, value, source, items);
            default -> throw Element.noField(this, field);
        };
    }

    @Override
    public List<FollowUp> children() {
        return items;
    }

    @Override
    public LastYearSection withChildren(List<? extends Element> children) {
        return new LastYearSection(id, heading, text, source, Element.all(FollowUp.class, children));
    }

    @Override
    public boolean isBlank() {
        return text.isBlank() && items.stream().allMatch(Element::isBlank);
    }
}
