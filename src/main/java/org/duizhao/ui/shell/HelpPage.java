package org.duizhao.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.style.StyleClass;

/** How the program is used, in the window, without a network. */
final class HelpPage extends VBox {
    private static final int CHAPTERS = 7;

    HelpPage(Messages messages, ActionTable actions, Runnable back) {
        getStyleClass().add(StyleClass.START_PAGE);
        setMaxWidth(760);
        getChildren().add(label(messages.get("help.title"), StyleClass.TITLE));
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            getChildren().add(label(messages.get("help." + chapter + ".title"), StyleClass.HEADING));
            getChildren().add(label(messages.get("help." + chapter + ".text"), StyleClass.SOFT));
        }
        getChildren().add(label(messages.get("help.keys"), StyleClass.HEADING));
        for (Action action : Action.values()) {
            if (action.keys() != null) {
                getChildren().add(label(actions.describe(action), StyleClass.SOFT));
            }
        }
        Button done = new Button(messages.get("settings.done"));
        done.setCancelButton(true);
        done.getStyleClass().add(StyleClass.PRIMARY);
        done.setOnAction(event -> back.run());
        getChildren().add(done);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
