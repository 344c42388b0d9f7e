package org.duizhao.ui.shell;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Recent;
import org.duizhao.ui.style.StyleClass;

/** One paper of the recent list: title, unit, time, state. */
final class RecentRow extends Button {
    private final Messages messages;
    private final Label detail = new Label();

    RecentRow(Recent recent, Consumer<Recent> open, Messages messages) {
        this.messages = messages;
        Label title = new Label(recent.title().replace('\n', ' '));
        Label when = new Label(When.here(messages).words(recent.time()));
        detail.getStyleClass().add(StyleClass.SMALL);
        when.getStyleClass().add(StyleClass.SMALL);
        when.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(2, title, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, words, when);
        row.prefWidthProperty().bind(widthProperty().subtract(28));
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(new Tooltip(recent.file().toString()));
        getStyleClass().add(StyleClass.RECENT);
        setOnAction(event -> open.accept(recent));
        accessibleTextProperty().bind(Bindings.concat(title.textProperty(), " ", detail.textProperty(), " ", when.textProperty()));
        show(recent);
    }

    /** Says how far the paper is, or that its file is gone. */
    void show(Recent recent) {
        detail.setText(detail(recent));
    }

    private String detail(Recent recent) {
        String state = messages.get(
                recent.missing() ? "start.missing" : recent.complete() ? "start.complete" : "start.begun");
        return recent.unit().isBlank() ? state : recent.unit() + messages.get("step.between") + state;
    }
}
