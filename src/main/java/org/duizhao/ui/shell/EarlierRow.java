package org.duizhao.ui.shell;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.EarlierSave;
import org.duizhao.ui.style.StyleClass;

/** One earlier state: when it was saved, how long it is, and that it opens as a copy. */
final class EarlierRow extends Button {
    private static final int KILOBYTE = 1024;

    /** @param title where it was another than the draft has now; else blank */
    EarlierRow(EarlierSave save, String title, Messages messages, When when, Consumer<EarlierSave> open) {
        Label time = new Label(when.words(save.time()));
        Label detail = new Label(Stream.of(save.readable() ? messages.get("step.characters", save.characters())
                        : messages.get("earlier.unreadable"),
                messages.get("earlier.size", (save.bytes() + KILOBYTE - 1) / KILOBYTE), title)
                .filter(text -> !text.isBlank()).collect(Collectors.joining(messages.get("step.between"))));
        detail.getStyleClass().add(StyleClass.SMALL);
        if (!save.readable()) {
            detail.getStyleClass().add(StyleClass.TEXT_MISSING);
        }
        Label way = new Label(messages.get(save.readable() ? "earlier.copy" : "earlier.look"));
        way.getStyleClass().add(StyleClass.SMALL);
        way.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(2, time, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, words, way);
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty());
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add(StyleClass.RECENT);
        setAccessibleText(time.getText() + " " + detail.getText() + " " + way.getText());
        setOnAction(event -> open.accept(save));
    }
}
