package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Element;
import org.duizhao.model.Example;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.recognise.ItemList;

/**
 * A list in the headline or the description of one problem, cause, measure or item of last year, and the cards it would be.
 *
 * @param parent id of what holds the card
 * @param kind   causes, measures, last year or problems
 */
public record PastedList(FieldPath path, String parent, SectionKind kind, ItemList list) {
    /** A longer text is no list in a field, and reading it would be felt while writing; in UTF-16 units. */
    private static final int LONGEST = 20_000;

    /** @param text of the field, with line breaks also where the field has none */
    public static Optional<PastedList> of(Draft draft, FieldPath path, String text) {
        List<Element> way = draft.pathTo(path.element());
        if (way.size() < 2 || text.length() > LONGEST || path.field() != Field.HEADLINE && path.field() != Field.TEXT) {
            return Optional.empty();
        }
        Element parent = way.get(way.size() - 2);
        return kind(way.getLast(), parent).flatMap(kind -> ItemList.read(text, kind, style(draft.style(), kind))
                .map(list -> new PastedList(path, parent.id(), kind, list)));
    }

    private static Optional<SectionKind> kind(Element card, Element parent) {
        return switch (card) {
            case Problem _ -> Optional.of(SectionKind.PROBLEMS);
            case Point _ -> Optional.of(((PointSection) parent).kind());
            case FollowUp _ -> Optional.of(SectionKind.LAST_YEAR);
            default -> Optional.empty();
        };
    }

    private static ItemStyle style(PaperStyle style, SectionKind kind) {
        return switch (kind) {
            case CAUSES -> style.causes();
            case MEASURES -> style.measures();
            default -> style.problems();
        };
    }

    public int size() {
        return list.items().size();
    }

    /**
     * The draft with a card for each item. What stood before the list stays in its field; if nothing is left in the card,
     * the first item takes it, and so keeps what it is linked to.
     */
    Draft split(Draft draft) {
        String before = path.field() == Field.HEADLINE ? list.before().replace('\n', ' ') : list.before();
        Draft split = Edits.text(draft, path, before);
        Element card = split.element(path.element()).orElseThrow();
        int at = split.element(parent).orElseThrow().children().indexOf(card);
        for (Element item : list.items()) {
            boolean taken = item == list.items().getFirst() && card.isBlank();
            String id = taken ? card.id() : split.freshId(prefix());
            at = taken ? at : at + 1;
            split = taken ? split : Edits.add(split, parent, at, empty(id));
            split = filled(split, id, item);
        }
        return split;
    }

    private String prefix() {
        return path.element().replaceAll("(?<!\\d)\\d+$", "");
    }

    private Element empty(String id) {
        return switch (kind) {
            case PROBLEMS -> Problem.empty(id);
            case LAST_YEAR -> FollowUp.empty(id);
            default -> Point.empty(id);
        };
    }

    private static Draft filled(Draft draft, String id, Element item) {
        Draft filled = draft;
        for (Field field : item.fields()) {
            if (!item.text(field).isBlank()) {
                filled = Edits.text(filled, new FieldPath(id, field), item.text(field).strip());
            }
        }
        for (Element child : item.children()) {
            Example example = new Example(filled.freshId("e"), ((Example) child).texts());
            filled = Edits.add(filled, id, Integer.MAX_VALUE, example);
        }
        return filled;
    }
}
