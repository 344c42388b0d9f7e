package org.duizhao.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Workspace;
import org.duizhao.ui.control.FormColumn;
import org.duizhao.ui.preview.FontTable;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.style.StyleClass;

/** Which fonts the Word file names and what stands in for them here. */
final class FontsPage extends VBox {
    /** @param change where other fonts can be chosen */
    FontsPage(
            ObservableValue<PreviewFonts> fonts, Workspace workspace, Messages messages, Runnable change, Runnable back) {
        getStyleClass().add(StyleClass.PAGE);
        setMaxWidth(FormColumn.WIDTH);
        Label title = new Label(messages.get("fonts.title"));
        title.getStyleClass().add(StyleClass.TITLE);
        Label text = new Label(messages.get("fonts.text"));
        text.setWrapText(true);
        text.getStyleClass().add(StyleClass.SOFT);
        Button done = button(messages.get("settings.done"), "fonts-done", back);
        done.getStyleClass().add(StyleClass.PRIMARY);
        HBox buttons = new HBox(10, done, button(messages.get("fonts.change"), "fonts-change", change));
        getChildren().addAll(title, text, new FontTable(fonts, workspace, messages), buttons);
    }

    private static Button button(String name, String id, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
