package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Consumer<Recent> open;
    private final Messages messages;
    private final VBox recents = new VBox();
    private final Map<Path, RecentRow> rows = new HashMap<>();

    /** The papers are shown once they are known. */
    StartPage(ActionTable actions, Consumer<Recent> open, Messages messages) {
        this.open = open;
        this.messages = messages;
        Label name = new Label(messages.get("start.title"));
        Label promise = new Label(messages.get("start.promise"));
        name.getStyleClass().add(StyleClass.START_TITLE);
        promise.getStyleClass().add(StyleClass.SOFT);
        promise.setWrapText(true);
        HBox choices = new HBox(14, choice(actions, Action.NEW, Icon.ADD, messages),
                choice(actions, Action.OPEN, Icon.FOLDER, messages),
                choice(actions, Action.IMPORT, Icon.IMPORT, messages), choice(actions, Action.SAMPLE, Icon.DOCUMENT, messages));
        choices.getChildren().forEach(choice -> HBox.setHgrow(choice, Priority.ALWAYS));
        Button carryOver = new Button(messages.get("start.carry_over"));
        carryOver.setId("start-carry_over");
        carryOver.getStyleClass().add(StyleClass.LINK);
        carryOver.setOnAction(event -> actions.run(Action.CARRY_OVER));
        VBox page = new VBox(name, promise, new VBox(10, choices, carryOver), new VBox(recentHeading(), recents));
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

    private Label recentHeading() {
        Label heading = new Label(messages.get("start.recent"));
        heading.getStyleClass().add(StyleClass.HEADING);
        return heading;
    }

    void show(List<Recent> found) {
        if (found.isEmpty()) {
            Label none = new Label(messages.get("start.noRecent"));
            none.getStyleClass().add(StyleClass.SMALL);
            recents.getChildren().setAll(none);
        }
        for (Recent recent : found) {
            RecentRow row = new RecentRow(recent, open, messages);
            rows.put(recent.file(), row);
            recents.getChildren().add(row);
        }
    }

    /** Whether its file is gone has been found out. */
    void looked(Recent recent) {
        rows.get(recent.file()).show(recent);
    }
}
