package org.duizhao.ui.theme;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.theme.Theme;
import org.duizhao.ui.style.StyleClass;

/** One theme in the list: its name, its year, and whether anybody checked it. */
final class ThemeRow extends ToggleButton {
    /** @param kept whether it is saved */
    ThemeRow(Theme theme, boolean kept, boolean selected, Messages messages) {
        Label name = new Label(theme.name().isBlank() ? messages.get("theme.unnamed") : theme.name());
        name.setMinWidth(0);
        Label year = new Label(theme.year() == 0 ? "" : messages.get("theme.ofYear", "" + theme.year()));
        Label mark = new Label(messages.get(!kept ? "theme.notSaved"
                : theme.confirmed() ? "theme.checked" : "theme.notChecked"));
        year.getStyleClass().add(StyleClass.SMALL);
        year.setManaged(!year.getText().isEmpty());
        mark.getStyleClass().addAll(StyleClass.SMALL,
                kept && theme.confirmed() ? StyleClass.TEXT_DONE : StyleClass.TEXT_MISSING);
        VBox words = new VBox(name, new HBox(8, year, mark));
        words.setMinWidth(0);
        words.prefWidthProperty().bind(widthProperty().subtract(24));
        setGraphic(words);
        setSelected(selected);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().setAll(StyleClass.STEP_ROW);
        setId("theme-row-" + theme.id());
        setTooltip(new Tooltip(name.getText()));
        setAccessibleText(name.getText() + " " + year.getText() + " " + mark.getText());
    }

    /** Choosing the theme that is looked at must not unchoose it. */
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
            setSelected(false); // until the page says so: the person may rather stay
        }
    }
}
