package org.duizhao.ui.theme;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.i18n.Messages;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeShelf;
import org.duizhao.ui.style.StyleClass;

/** What theme this is and what can be done with it as a whole. */
final class ThemeHead extends HBox {
    private final Messages messages;

    ThemeHead(ThemeShelf shelf, ThemeEditing editing, Messages messages, ThemeActions actions) {
        this.messages = messages;
        getStyleClass().add(StyleClass.THEME_HEAD);
        Label title = new Label();
        title.getStyleClass().add(StyleClass.TITLE);
        title.setMinWidth(80);
        title.textProperty().bind(editing.sheetProperty().map(sheet ->
                sheet.theme().name().isBlank() ? messages.get("theme.unnamed") : sheet.theme().name()));
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, gap);
        if (shelf.isKept(editing.theme())) {
            getChildren().addAll(quiet("theme.copy", actions::copy), quiet("theme.share", actions::share));
            if (!editing.isBuiltIn()) {
                getChildren().add(quiet("theme.delete", actions::delete));
            }
            getChildren().add(button("theme.write", actions::write));
        }
    }

    private Button quiet(String key, Runnable action) {
        Button button = button(key, action);
        button.getStyleClass().add(StyleClass.QUIET);
        return button;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
