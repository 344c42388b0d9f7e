package org.duizhao.ui.theme;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeShelf;
import org.duizhao.ui.style.StyleClass;

/** What theme this is, what can be done with it as a whole, and what is to be known before it is changed. */
final class ThemeHead extends VBox {
    private final Messages messages;

    ThemeHead(ThemeShelf shelf, ThemeEditing editing, Messages messages, ThemeActions actions) {
        this.messages = messages;
        getStyleClass().add(StyleClass.THEME_HEAD);
        Label title = new Label();
        title.getStyleClass().add(StyleClass.TITLE);
        title.setMinWidth(80);
        editing.sheetProperty().subscribe(sheet -> title.setText(
                sheet.theme().name().isBlank() ? messages.get("theme.unnamed") : sheet.theme().name()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, title, gap);
        line.getStyleClass().add(StyleClass.REVIEW_HEAD);
        if (shelf.isKept(editing.theme())) {
            line.getChildren().addAll(quiet("theme.copy", actions::copy), quiet("theme.share", actions::share));
            if (!editing.isBuiltIn()) {
                line.getChildren().add(quiet("theme.delete", actions::delete));
            }
            line.getChildren().add(button("theme.write", actions::write));
        }
        getChildren().add(line);
        if (editing.isBuiltIn()) {
            Button change = button("theme.copyToChange", actions::copy);
            change.setMinWidth(USE_PREF_SIZE);
            getChildren().add(banner("theme.isBuiltIn", change));
        } else if (editing.evidence().isPresent()) {
            getChildren().add(banner("theme.isProposed"));
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

    private HBox banner(String key, Button... buttons) {
        Label words = new Label(messages.get(key));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox banner = new HBox(words);
        banner.getChildren().addAll(buttons);
        banner.getStyleClass().add(StyleClass.BANNER);
        return banner;
    }
}
