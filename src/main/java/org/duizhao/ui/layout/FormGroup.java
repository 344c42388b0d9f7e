package org.duizhao.ui.layout;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.duizhao.model.Draft;
import org.duizhao.model.HanNumerals;
import org.duizhao.model.ItemForm;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.Numbering;
import org.duizhao.model.OutlineLevel;
import org.duizhao.ui.control.ChipChoice;
import org.duizhao.ui.style.StyleClass;

/** How headings and items are marked, and whether text runs on behind them. */
final class FormGroup {
    private static final List<ItemForm> OF_HEADINGS = List.of(ItemForm.OWN_LINE, ItemForm.PARAGRAPH);

    /** In px, so that the forms stand in one row wherever there is room. */
    private static final double CHIPS_WIDTH = 460;

    private FormGroup() {}

    static Node of(LayoutParts parts) {
        VBox group = parts.group("layout.forms");
        for (OutlineLevel level : OutlineLevel.values()) {
            group.getChildren().add(row(parts, level));
        }
        group.getChildren().add(parts.check("layout.boldLevel3", "layout-bold", draft -> draft.layout().boldLevel3(),
                on -> draft -> draft.withLayout(draft.layout().withBoldLevel3(on))));
        return group;
    }

    private static Node row(LayoutParts parts, OutlineLevel level) {
        String name = parts.messages().get("layout.level." + LayoutParts.name(level));
        Label label = parts.label(name, StyleClass.LABEL);
        FlowPane row = new FlowPane(10, 6, numbering(parts, level, name), forms(parts, level));
        row.getStyleClass().add(StyleClass.CHIPS);
        return new VBox(4, label, row);
    }

    /** A section's heading never runs on behind what is before it. */
    private static ChipChoice<ItemForm> forms(LayoutParts parts, OutlineLevel level) {
        boolean heading = level == OutlineLevel.SECTIONS;
        ChipChoice<ItemForm> forms = parts.choice("layout-form-" + LayoutParts.name(level),
                heading ? OF_HEADINGS : List.of(ItemForm.values()),
                form -> "layout.form." + LayoutParts.name(form),
                draft -> shown(draft.style().of(level).form(), heading),
                form -> parts.change(draft -> changed(draft, level, draft.style().of(level).with(form))));
        forms.setPrefWrapLength(CHIPS_WIDTH);
        forms.setAlignment(Pos.CENTER_LEFT);
        return forms;
    }

    private static ItemForm shown(ItemForm form, boolean heading) {
        return heading && form == ItemForm.RUN_ON ? ItemForm.PARAGRAPH : form;
    }

    private static Draft changed(Draft draft, OutlineLevel level, ItemStyle style) {
        return draft.withStyle(draft.style().with(level, style));
    }

    private static Node numbering(LayoutParts parts, OutlineLevel level, String name) {
        ComboBox<Numbering> box = new ComboBox<>();
        box.setId("layout-numbering-" + LayoutParts.name(level));
        box.setAccessibleText(parts.messages().get("layout.numbering", name));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Numbering numbering) {
                return numbering == null ? "" : numbering == Numbering.NONE
                        ? parts.messages().get("layout.numbering.none")
                        : HanNumerals.mark(numbering, 1) + "　" + HanNumerals.mark(numbering, 2);
            }

            @Override
            public Numbering fromString(String text) {
                throw new IllegalStateException("the list is not editable");
            }
        });
        parts.onRefresh(() -> {
            Numbering now = parts.draft().style().of(level).numbering();
            box.getItems().setAll(Stream.concat(Stream.of(now), Stream.of(Numbering.values()))
                    .filter(one -> one == now || one == one.family()).distinct().sorted().toList());
            box.setValue(now);
        });
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                parts.change(draft -> changed(draft, level, draft.style().of(level).with(box.getValue())));
            }
        });
        return box;
    }
}
