package org.duizhao.ui.layout;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.duizhao.model.PageNumbering;
import org.duizhao.model.TitlePart;

/** Page numbers, and what stands around the body. */
final class PageGroup {
    private PageGroup() {}

    static Node numbers(LayoutParts parts) {
        return parts.group("layout.numbers", parts.choice("layout-numbers", List.of(PageNumbering.values()),
                numbers -> "layout.numbers." + LayoutParts.name(numbers), draft -> draft.layout().numbers(),
                numbers -> parts.lay(layout -> layout.withNumbers(numbers))));
    }

    static Node parts(LayoutParts parts) {
        FlowPane boxes = new FlowPane(20, 8);
        for (TitlePart part : TitlePart.values()) {
            String name = LayoutParts.name(part);
            boxes.getChildren().add(parts.check("part." + name, "layout-part-" + name,
                    draft -> draft.shown().contains(part), on -> draft -> draft.showing(part, on)));
            if (part == TitlePart.TITLE) {
                boxes.getChildren().add(parts.check("layout.secondTitleLine", "layout-second-title-line",
                        draft -> draft.layout().secondTitleLine(),
                        on -> draft -> draft.withLayout(draft.layout().withSecondTitleLine(on))));
            }
        }
        return parts.group("facts.around", boxes);
    }
}
