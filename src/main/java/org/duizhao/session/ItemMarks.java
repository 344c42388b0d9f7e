package org.duizhao.session;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.compose.Marks;
import org.duizhao.model.Aspect;
import org.duizhao.model.Element;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.PointSection;
import org.duizhao.model.SectionKind;

/** The marks that items have in the paper, or would have if they had a word in them; those asked for last are kept. */
final class ItemMarks {
    private Element parent;
    private PaperStyle style;
    private Map<String, String> marks = Map.of();

    /** Of the children of an element, by their ids; none if they are no items. Those of last year have one before they have a result. */
    Map<String, String> below(Element of, PaperStyle in) {
        if (of != parent || in != style) {
            parent = of;
            style = in;
            marks = switch (of) {
                case Aspect aspect -> marks(in.problems(), aspect.problems(), false);
                case LastYearSection lastYear -> marks(in.problems(), lastYear.items(), true);
                case PointSection points -> marks(points.kind() == SectionKind.CAUSES ? in.causes() : in.measures(), points.points(), false);
                default -> Map.of();
            };
        }
        return marks;
    }

    private static Map<String, String> marks(ItemStyle style, List<? extends Element> items, boolean all) {
        List<String> marks = Marks.of(style.numbering(), items, all);
        Map<String, String> byItem = new HashMap<>();
        for (int at = 0; at < items.size(); at++) {
            byItem.put(items.get(at).id(), marks.get(at));
        }
        return Collections.unmodifiableMap(byItem);
    }
}
