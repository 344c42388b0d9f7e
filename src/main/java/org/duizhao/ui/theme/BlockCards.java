package org.duizhao.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.model.SectionKind;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeEdits;
import org.duizhao.session.ThemeField;
import org.duizhao.session.ThemeFields;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeBlock;
import org.duizhao.ui.control.Card;
import org.duizhao.ui.control.Chip;
import org.duizhao.ui.control.Icon;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/**
 * The blocks a theme asks for, and below them those it could ask for besides.
 *
 * @param known themes a block can be taken from
 */
record BlockCards(ThemeParts parts, List<Theme> known) {
    List<Node> nodes() {
        ThemeEditing editing = parts.editing();
        List<SectionKind> kinds = editing.theme().blocks().stream().map(ThemeBlock::kind).toList();
        ItemCards cards = new ItemCards(parts, kinds.stream().map(SectionKind::name).toList(),
                (from, to) -> editing.edit("edit.theme", theme -> ThemeEdits.moveBlock(theme, from, to)),
                index -> editing.edit("edit.theme", theme -> ThemeEdits.removeBlock(theme, index)), "theme.block.remove");
        List<Node> nodes = new ArrayList<>();
        nodes.add(cards.list(IntStream.range(0, kinds.size()).mapToObj(index -> card(cards, index)).toList()));
        List<SectionKind> others = ThemeBlock.KINDS.stream().filter(kind -> !kinds.contains(kind)).toList();
        if (!editing.isBuiltIn() && !others.isEmpty()) {
            FlowPane chips = new FlowPane();
            chips.getStyleClass().add(StyleClass.CHIPS);
            others.forEach(kind -> chips.getChildren().add(chip(kind)));
            nodes.add(new VBox(6, parts.words("theme.block.add", StyleClass.LABEL), chips));
        }
        return nodes;
    }

    static String name(SectionKind kind, Messages messages) {
        return messages.get("block." + kind.name().toLowerCase(Locale.ROOT));
    }

    private Chip chip(SectionKind kind) {
        Chip chip = new Chip(name(kind, parts.messages()), Chip.Tone.NORMAL);
        chip.setGraphic(Icon.ADD.node());
        chip.setId("theme-add-" + kind.name());
        chip.setOnAction(event -> {
            parts.editing().openCardProperty().set(kind.name());
            parts.editing().edit("edit.theme", theme -> ThemeEdits.addBlock(theme, kind, known));
        });
        return chip;
    }

    private Card card(ItemCards cards, int index) {
        SectionKind kind = block(index).kind();
        ThemeField field = ThemeFields.blockHeading(index);
        boolean maybeBlank = Set.of(SectionKind.OPENING, SectionKind.CLOSING, SectionKind.PROBLEMS).contains(kind);
        TextBox heading = parts.bare(field, maybeBlank ? "theme.block.noHeading" : "theme.block.heading");
        return cards.card(index, name(kind, parts.messages()), heading, field, () -> whole(index), () -> summary(index));
    }

    private ThemeBlock block(int index) {
        return parts.editing().theme().blocks().get(index);
    }

    private List<Node> whole(int index) {
        ThemeEditing editing = parts.editing();
        return List.of(
                parts.check("theme.block.required", "theme-block-required-" + (index + 1),
                        theme -> theme.blocks().get(index).required(), required -> editing.edit("edit.theme",
                                theme -> ThemeEdits.requireBlock(theme, index, required))),
                parts.paragraphs(ThemeFields.blockPrompts(index), "theme.prompts", 2));
    }

    private Node summary(int index) {
        Messages messages = parts.messages();
        Label words = new Label();
        words.getStyleClass().add(StyleClass.SOFT);
        parts.onRefresh(() -> words.setText(
                messages.get(block(index).required() ? "theme.block.isRequired" : "theme.block.isOffered")
                        + messages.get("step.between")
                        + messages.get("theme.prompts.count", block(index).prompts().size())));
        return words;
    }
}
