package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.control.FormColumn;
import org.duizhao.ui.style.StyleClass;

/** How the program is used, in the window, without a network. */
final class HelpPage extends VBox {
    /** Keys that fields and cards handle themselves, and the message that says what they do. */
    private static final List<Map.Entry<String, String>> FIELD_KEYS = List.of(
            Map.entry("Enter", "help.key.enter"), Map.entry("Ctrl+Enter", "help.key.next"),
            Map.entry("Alt+↑ Alt+↓", "help.key.move"), Map.entry("Esc", "help.key.leave"));

    /** What there is for the case of trouble. @param show shows a file in its folder */
    record Trouble(Diagnostics diagnostics, Consumer<Path> show) {}

    HelpPage(Messages messages, Trouble trouble, Runnable back) {
        getStyleClass().add(StyleClass.PAGE);
        setMaxWidth(FormColumn.WIDTH);
        getChildren().add(label(messages.get("help.title"), StyleClass.TITLE));
        for (int chapter = 1; messages.has("help." + chapter + ".title"); chapter++) {
            getChildren().add(chapter(messages.get("help." + chapter + ".title"), messages.get("help." + chapter + ".text")));
        }
        getChildren().add(trouble(messages, trouble));
        getChildren().add(new VBox(4, label(messages.get("help.keys"), StyleClass.HEADING), keys(messages)));
        getChildren().add(chapter(messages.get("help.about.title"), messages.get("help.about.text", trouble.diagnostics().version())));
        Button done = new Button(messages.get("settings.done"));
        done.getStyleClass().add(StyleClass.PRIMARY);
        done.setOnAction(event -> back.run());
        getChildren().add(done);
    }

    private static Node chapter(String title, String text) {
        return new VBox(4, label(title, StyleClass.HEADING), label(text, StyleClass.SOFT));
    }

    private static Node trouble(Messages messages, Trouble trouble) {
        Path log = trouble.diagnostics().log();
        Button copy = button(messages.get("help.trouble.copy"), "help-copy");
        copy.setOnAction(event -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, trouble.diagnostics().text().get()));
            copy.setText(messages.get("help.trouble.copied"));
        });
        Button show = button(messages.get("help.trouble.show"), "help-log");
        show.setOnAction(event -> trouble.show().accept(log.toFile().exists() ? log : log.getParent()));
        return new VBox(8, label(messages.get("help.trouble.title"), StyleClass.HEADING),
                label(messages.get("help.trouble.text", log), StyleClass.SOFT), new HBox(10, copy, show));
    }

    private static Button button(String text, String id) {
        Button button = new Button(text);
        button.setId(id);
        return button;
    }

    private static GridPane keys(Messages messages) {
        GridPane table = new GridPane(28, 4);
        FIELD_KEYS.forEach(keys -> row(table, keys.getKey(), messages.get(keys.getValue())));
        Arrays.stream(Action.values()).filter(action -> action.keys() != null)
                .forEach(action -> row(table, action.keys().getDisplayText(), messages.get(action.message())));
        return table;
    }

    private static void row(GridPane table, String keys, String what) {
        table.addRow(table.getRowCount(), label(keys, StyleClass.SOFT), label(what, StyleClass.SOFT));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
