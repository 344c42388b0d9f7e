package org.duizhao.ui.theme;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.i18n.Messages;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeShelf;
import org.duizhao.ui.control.KeyButton;
import org.duizhao.ui.style.StyleClass;

/** What theme this is and what can be done with it as a whole. */
final class ThemeHead extends HBox {
    ThemeHead(ThemeShelf shelf, ThemeEditing editing, Messages messages, ThemeActions actions) {
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
            getChildren().addAll(new KeyButton(messages, "theme.copy", actions::copy, StyleClass.QUIET),
                    new KeyButton(messages, "theme.share", actions::share, StyleClass.QUIET));
            if (!editing.isBuiltIn()) {
                getChildren().add(new KeyButton(messages, "theme.delete", actions::delete, StyleClass.QUIET));
            }
            getChildren().add(new KeyButton(messages, "theme.write", actions::write));
        }
    }
}
