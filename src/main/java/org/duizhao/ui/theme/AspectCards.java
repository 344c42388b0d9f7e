package org.duizhao.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.duizhao.i18n.Messages;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeEdits;
import org.duizhao.session.ThemeField;
import org.duizhao.session.ThemeFields;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.ui.control.Card;
import org.duizhao.ui.control.Icon;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/** The aspects of a theme in the order of the notice. */
record AspectCards(ThemeParts parts) {
    List<Node> nodes() {
        ThemeEditing editing = parts.editing();
        List<String> ids = editing.theme().aspects().stream().map(ThemeAspect::id).toList();
        ItemCards cards = new ItemCards(parts, ids,
                (from, to) -> editing.edit("edit.moveAspect", theme -> ThemeEdits.moveAspect(theme, from, to)),
                index -> editing.edit("edit.removeAspect", theme -> ThemeEdits.removeAspect(theme, index)),
                "theme.aspect.remove");
        List<Node> nodes = new ArrayList<>();
        nodes.add(cards.list(IntStream.range(0, ids.size()).mapToObj(index -> card(cards, index)).toList()));
        if (!editing.isBuiltIn()) {
            Button add = parts.button("theme.aspect.add", this::add);
            add.setGraphic(Icon.ADD.node());
            nodes.add(add);
        }
        return nodes;
    }

    private void add() {
        ThemeEditing editing = parts.editing();
        String id = ThemeEdits.freshAspect(editing.theme());
        editing.openCardProperty().set(id);
        editing.edit("edit.addAspect", theme -> ThemeEdits.addAspect(theme, id));
        editing.wantedProperty().set(ThemeFields.aspectName(editing.theme().aspects().size() - 1).path());
    }

    private Card card(ItemCards cards, int index) {
        ThemeField field = ThemeFields.aspectName(index);
        TextBox name = parts.bare(field, "theme.aspect.name");
        return cards.card(index, Integer.toString(index + 1), name, field, () -> whole(index), () -> summary(index));
    }

    private List<Node> whole(int index) {
        ThemeEditing editing = parts.editing();
        TextBox shortName = parts.line(ThemeFields.aspectShortName(index), "theme.aspect.shortName");
        parts.onRefresh(() -> shortName.prompting(ThemeEdits.usualShortName(aspect(index).name())));
        return List.of(shortName, parts.paragraphs(ThemeFields.aspectPrompts(index), "theme.prompts", 2),
                parts.check("theme.aspect.confirmed", "theme-aspect-confirmed-" + (index + 1),
                        theme -> theme.aspects().get(index).confirmed(), confirmed -> editing.edit("edit.theme",
                                theme -> ThemeEdits.confirmAspect(theme, index, confirmed))));
    }

    private ThemeAspect aspect(int index) {
        return parts.editing().theme().aspects().get(index);
    }

    private Node summary(int index) {
        Messages messages = parts.messages();
        Label words = new Label();
        Label mark = new Label();
        words.getStyleClass().add(StyleClass.SOFT);
        parts.onRefresh(() -> {
            ThemeAspect aspect = aspect(index);
            String name = aspect.shortName().isBlank() ? ThemeEdits.usualShortName(aspect.name()) : aspect.shortName();
            String prompts = messages.get("theme.prompts.count", aspect.prompts().size());
            words.setText(name.isEmpty() ? prompts : name + messages.get("step.between") + prompts);
            mark.setText(messages.get(aspect.confirmed() ? "theme.checked" : "theme.notChecked"));
            mark.getStyleClass().setAll("label", StyleClass.SMALL,
                    aspect.confirmed() ? StyleClass.TEXT_DONE : StyleClass.TEXT_MISSING);
        });
        return new FlowPane(12, 2, words, mark);
    }
}
