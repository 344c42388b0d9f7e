package org.duizhao.ui.review;

import java.util.List;
import java.util.Locale;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.HanNumerals;
import org.duizhao.model.Numbering;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.Unplaced;

/** What people call the very field that a text stands in, such as 导语, 原因 2 or （二）问题 1. */
record FieldNames(Draft draft, Messages messages) {
    String name(FieldPath path) {
        List<Element> way = draft.pathTo(path.element());
        Element element = way.getLast();
        return switch (element) {
            case Facts _ -> fact(path.field());
            case Section section -> headed(path, block(section.kind(), messages));
            case Aspect _ -> headed(path, aspect(way));
            case Problem _ -> problem(way);
            case Example _ -> messages.get("review.at.example", problem(way.subList(0, way.size() - 1)), number(way));
            case Point _ -> messages.get(((Section) way.getFirst()).kind() == SectionKind.CAUSES
                    ? "review.at.cause" : "review.at.measure", number(way));
            case FollowUp _ -> block(SectionKind.LAST_YEAR, messages);
            case Unplaced _ -> messages.get("review.place.unplaced");
        };
    }

    /** People see the lines around the body, not the facts they are made of. */
    private String fact(Field field) {
        return switch (field) {
            case UNIT, POST, NAME -> messages.get("review.place.byline");
            case YEAR, MEETING -> messages.get("review.place.title");
            default -> messages.get("review.place." + field.name().toLowerCase(Locale.ROOT));
        };
    }

    static String block(SectionKind kind, Messages messages) {
        return messages.get("block." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String headed(FieldPath path, String name) {
        return path.field() == Field.HEADING ? messages.get("review.at.heading", name) : name;
    }

    private static String aspect(List<Element> way) {
        return HanNumerals.mark(Numbering.HAN_BRACKETS, number(way));
    }

    private String problem(List<Element> way) {
        return messages.get("review.at.problem", aspect(way.subList(0, way.size() - 1)), number(way));
    }

    /** The place of the last among its siblings, from 1. */
    private static int number(List<Element> way) {
        return way.get(way.size() - 2).children().indexOf(way.getLast()) + 1;
    }
}
