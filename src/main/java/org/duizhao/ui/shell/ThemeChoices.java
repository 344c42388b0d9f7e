package org.duizhao.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.ui.control.FieldRow;
import org.duizhao.ui.style.StyleClass;

/** The themes a paper can be begun with, and what the chosen one asks for. */
final class ThemeChoices extends VBox {
    private final Messages messages;
    private final OneOf<Theme> themes;
    private final FieldRow choices = new FieldRow(8, 300);
    private final VBox aspects = new VBox(4);

    /** @param chosen is told of each choice */
    ThemeChoices(Messages messages, Consumer<Theme> chosen) {
        super(14);
        this.messages = messages;
        themes = new OneOf<>(Theme.class, theme -> {
            describe(theme);
            chosen.accept(theme);
        });
        getChildren().addAll(choices, aspects);
    }

    /** @param preferred id of the one to choose, if it is offered; else the one chosen before */
    void offer(List<Theme> offered, String preferred) {
        String before = themes.value() == null ? "" : themes.value().id();
        themes.clear();
        choices.getChildren().clear();
        offered.forEach(theme -> choices.with(choice(theme), 1));
        themes.choose(theme -> theme.id().equals(preferred), theme -> theme.id().equals(before));
    }

    private Node choice(Theme theme) {
        Label name = new Label(theme.name());
        Label mark = new Label(messages.get(theme.confirmed() ? "theme.confirmed" : "theme.unconfirmed"));
        name.setWrapText(true);
        name.getStyleClass().add(StyleClass.HEADING);
        mark.getStyleClass().add(theme.confirmed() ? StyleClass.TEXT_DONE : StyleClass.TEXT_MISSING);
        ToggleButton choice = themes.button(theme, "theme-" + theme.id());
        choice.setGraphic(new VBox(2, name, mark));
        choice.setAccessibleText(theme.name() + " " + mark.getText());
        return choice;
    }

    private void describe(Theme theme) {
        Label source = new Label(messages.get("theme.source", theme.source()));
        source.setWrapText(true);
        source.getStyleClass().add(StyleClass.SMALL);
        aspects.getChildren().setAll(theme.aspects().stream().map(this::aspect).toList());
        aspects.getChildren().add(source);
    }

    private Label aspect(ThemeAspect aspect) {
        Label label = new Label(aspect.name() + (aspect.confirmed() ? "" : messages.get("theme.aspectUnconfirmed")));
        label.setWrapText(true);
        label.getStyleClass().add(StyleClass.SOFT);
        return label;
    }
}
