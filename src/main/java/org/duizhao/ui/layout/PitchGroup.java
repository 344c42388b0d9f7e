package org.duizhao.ui.layout;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.duizhao.compose.PageSetup;
import org.duizhao.model.LinePitch;
import org.duizhao.ui.control.ChipChoice;
import org.duizhao.ui.style.StyleClass;

/** The distance of the lines, and how many of them each gives on a page. */
final class PitchGroup {
    private PitchGroup() {}

    static Node of(LayoutParts parts) {
        ChipChoice<LinePitch> pitches = parts.choice("layout-pitch", List.of(LinePitch.values()),
                PitchGroup::key, draft -> draft.layout().pitch(),
                pitch -> parts.lay(layout -> layout.withPitch(pitch)));
        for (LinePitch pitch : LinePitch.values()) {
            pitches.chip(pitch).setText(parts.messages().get("status.layout", parts.messages().get(key(pitch)),
                    PageSetup.of(parts.layout().withPitch(pitch)).lines()));
        }
        Label note = parts.label("", StyleClass.SMALL);
        note.setId("layout-pitch-note");
        parts.onRefresh(() -> {
            PageSetup setup = PageSetup.of(parts.layout());
            note.setText(parts.messages().get(key(parts.layout().pitch()) + ".text", setup.lines(), setup.characters()));
        });
        return parts.group("layout.pitch", pitches, note);
    }

    private static String key(LinePitch pitch) {
        return "layout.pitch." + LayoutParts.name(pitch);
    }
}
