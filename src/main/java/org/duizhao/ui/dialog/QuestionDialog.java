package org.duizhao.ui.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** One heading, some lines of text, and an answer for each button. Enter gives the default answer, Esc the cancelling one. */
final class QuestionDialog<T> extends Dialog<T> {
    private static final double WIDTH = 460;

    private final Map<ButtonType, T> answers = new LinkedHashMap<>();
    private final VBox content = new VBox();

    /** @param owner null for none */
    QuestionDialog(String id, Window owner, String title, String heading) {
        DialogPane pane = getDialogPane();
        pane.setId(id);
        pane.getStyleClass().add("question");
        pane.getStylesheets().add(QuestionDialog.class.getResource("/css/dialog.css").toExternalForm());
        if (owner != null) {
            initOwner(owner);
            takeLook(owner, pane);
        }
        setTitle(title);
        content.getStyleClass().add("question-content");
        content.setPrefWidth(WIDTH);
        pane.setContent(content);
        add(heading, "question-heading");
        setResultConverter(answers::get);
    }

    /** Style sheets come along with the owner; the classes and the font size of its root do not. */
    private static void takeLook(Window owner, DialogPane pane) {
        if (owner.getScene() != null) {
            Parent root = owner.getScene().getRoot();
            root.getStyleClass().stream().filter(name -> !pane.getStyleClass().contains(name))
                    .forEach(pane.getStyleClass()::add);
            pane.setStyle(root.getStyle());
        }
    }

    /** A paragraph; nothing for a blank one. */
    QuestionDialog<T> add(String text, String styleClass) {
        if (!text.isBlank()) {
            content.getChildren().add(line(text, styleClass));
        }
        return this;
    }

    QuestionDialog<T> addPoints(List<String> points) {
        if (!points.isEmpty()) {
            content.getChildren().add(new PointList(
                    points.stream().map(point -> line("·  " + point, "question-point")).toList()));
        }
        return this;
    }

    /** A button and what it answers; closing the window answers as the cancelling button does. */
    QuestionDialog<T> answer(ButtonType button, T answer, String id) {
        answers.put(button, answer);
        getDialogPane().getButtonTypes().add(button);
        button(button).setId(id);
        return this;
    }

    /** Makes Enter mean this button, whatever its kind. */
    QuestionDialog<T> byDefault(ButtonType chosen) {
        answers.keySet().forEach(type -> button(type).setDefaultButton(type == chosen));
        setOnShown(event -> button(chosen).requestFocus());
        return this;
    }

    private Button button(ButtonType type) {
        return (Button) getDialogPane().lookupButton(type);
    }

    private static Label line(String text, String styleClass) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(styleClass);
        return line;
    }
}
