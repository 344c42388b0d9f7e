package org.duizhao.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.style.StyleClass;

/** How the program is used, in the window, without a network. */
final class HelpPage extends VBox {
    private static final int CHAPTERS = 13;
    /** Keys that fields and cards handle themselves, and the message that says what they do. */
    private static final List<Map.Entry<String, String>> FIELD_KEYS = List.of(
            Map.entry("Enter", "help.key.enter"), Map.entry("Ctrl+Enter", "help.key.next"),
            Map.entry("Alt+↑ Alt+↓", "help.key.move"), Map.entry("Esc", "help.key.leave"));

    HelpPage(Messages messages, Runnable back) {
        getStyleClass().add(StyleClass.PAGE);
        setMaxWidth(760);
        getChildren().add(label(messages.get("help.title"), StyleClass.TITLE));
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            getChildren().add(new VBox(4, label(messages.get("help." + chapter + ".title"), StyleClass.HEADING),
                    label(messages.get("help." + chapter + ".text"), StyleClass.SOFT)));
        }
        getChildren().add(new VBox(4, label(messages.get("help.keys"), StyleClass.HEADING), keys(messages)));
        Button done = new Button(messages.get("settings.done"));
        done.getStyleClass().add(StyleClass.PRIMARY);
        done.setOnAction(event -> back.run());
        getChildren().add(done);
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
