package org.duizhao.ui.shell;

import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.style.StyleClass;

/** How the program is used, in the window, without a network. */
final class HelpPage extends VBox {
    private static final int CHAPTERS = 7;

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
        Arrays.stream(Action.values()).filter(action -> action.keys() != null).forEach(action ->
                table.addRow(table.getRowCount(), label(action.keys().getDisplayText(), StyleClass.SOFT),
                        label(messages.get(action.message()), StyleClass.SOFT)));
        return table;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
