package org.duizhao.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Recent;
import org.duizhao.ui.control.Icon;
import org.duizhao.ui.style.StyleClass;

/** The first thing a person sees: four ways to begin, and the papers they worked on last. */
final class StartPage extends ScrollPane {
    StartPage(ActionTable actions, List<Recent> recents, Consumer<Recent> open, Messages messages) {
        Label name = new Label(messages.get("start.title"));
        Label promise = new Label(messages.get("start.promise"));
        name.getStyleClass().add(StyleClass.START_TITLE);
        promise.getStyleClass().add(StyleClass.SOFT);
        promise.setWrapText(true);
        HBox choices = new HBox(14, choice(actions, Action.NEW, Icon.ADD, messages),
                choice(actions, Action.OPEN, Icon.FOLDER, messages),
                choice(actions, Action.IMPORT, Icon.IMPORT, messages), choice(actions, Action.SAMPLE, Icon.DOCUMENT, messages));
        choices.getChildren().forEach(choice -> HBox.setHgrow(choice, Priority.ALWAYS));
        VBox page = new VBox(name, promise, choices, recents(recents, open, messages));
        page.getStyleClass().add(StyleClass.START_PAGE);
        page.setMaxWidth(860);
        HBox centred = new HBox(page);
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMaxHeight(USE_PREF_SIZE);
        centred.setAlignment(Pos.TOP_CENTER);
        setContent(centred);
        setFitToWidth(true);
        setFitToHeight(true);
    }

    private static Button choice(ActionTable actions, Action action, Icon icon, Messages messages) {
        String key = "start." + action.name().toLowerCase(Locale.ROOT);
        Label title = new Label(messages.get(key));
        Label text = new Label(messages.get(key + ".text"));
        title.getStyleClass().add(StyleClass.HEADING);
        text.getStyleClass().add(StyleClass.SOFT);
        text.setWrapText(true);
        VBox words = new VBox(6, icon.node(), title, text);
        Button button = new Button(null, words);
        button.setId("start-" + action.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(title.getText() + " " + text.getText());
        button.getStyleClass().add(StyleClass.CHOICE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefSize(200, 150);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(event -> actions.run(action));
        return button;
    }

    private static VBox recents(List<Recent> recents, Consumer<Recent> open, Messages messages) {
        Label heading = new Label(messages.get("start.recent"));
        heading.getStyleClass().add(StyleClass.HEADING);
        VBox list = new VBox(heading);
        if (recents.isEmpty()) {
            Label none = new Label(messages.get("start.noRecent"));
            none.getStyleClass().add(StyleClass.SMALL);
            list.getChildren().add(none);
        }
        recents.forEach(recent -> list.getChildren().add(new RecentRow(recent, open, messages)));
        return list;
    }
}
