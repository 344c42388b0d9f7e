package org.duizhao.ui.layout;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.duizhao.compose.PageSetup;
import org.duizhao.model.LinePitch;
import org.duizhao.ui.control.ChipChoice;
import org.duizhao.ui.style.StyleClass;

/** The distance of the lines, and what it makes of a page. */
final class PitchGroup {
    private PitchGroup() {}

    static Node of(LayoutParts parts) {
        ChipChoice<LinePitch> pitches = parts.choice("layout-pitch", List.of(LinePitch.values()),
                pitch -> "layout.pitch." + LayoutParts.name(pitch), draft -> draft.layout().pitch(),
                pitch -> parts.lay(layout -> layout.withPitch(pitch)));
        Label note = parts.label("", StyleClass.SMALL);
        note.setId("layout-pitch-note");
        parts.onRefresh(() -> {
            PageSetup setup = PageSetup.of(parts.layout());
            note.setText(parts.messages().get("layout.pitch." + LayoutParts.name(parts.layout().pitch()) + ".text",
                    setup.lines(), setup.characters()));
        });
        Label all = parts.label(everyPitch(parts), StyleClass.SMALL);
        return parts.group("layout.pitch", pitches, note, all);
    }

    /** Which of them give a full page. */
    private static String everyPitch(LayoutParts parts) {
        List<Integer> lines = List.of(LinePitch.values()).stream()
                .map(pitch -> PageSetup.of(parts.layout().withPitch(pitch)).lines()).toList();
        return parts.messages().get("layout.pitch.all", lines.toArray());
    }
}
