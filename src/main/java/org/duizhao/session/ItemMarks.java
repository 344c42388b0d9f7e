package org.duizhao.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.compose.Marks;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.PointSection;
import org.duizhao.model.SectionKind;

/** The marks that items have in the paper, or would have if they had a word in them. */
final class ItemMarks {
    private ItemMarks() {}

    /** Of the children of an element, by their ids; none if they are no items. Those of last year have one before they have a result. */
    static Map<String, String> below(Element parent, Draft draft) {
        return switch (parent) {
            case Aspect aspect -> marks(draft.style().problems(), aspect.problems(), false);
            case LastYearSection lastYear -> marks(draft.style().problems(), lastYear.items(), true);
            case PointSection points -> marks(points.kind() == SectionKind.CAUSES ? draft.style().causes() : draft.style().measures(),
                    points.points(), false);
            default -> Map.of();
        };
    }

    private static Map<String, String> marks(ItemStyle style, List<? extends Element> items, boolean all) {
        List<String> marks = Marks.of(style.numbering(), items, all);
        Map<String, String> byItem = new HashMap<>();
        for (int at = 0; at < items.size(); at++) {
            byItem.put(items.get(at).id(), marks.get(at));
        }
        return byItem;
    }
}
