package org.duizhao.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.EarlierSave;
import org.duizhao.session.Loss;
import org.duizhao.session.Remains;
import org.duizhao.session.Salvage;
import org.duizhao.ui.control.FormColumn;
import org.duizhao.ui.style.StyleClass;

/** What can still be read of a damaged file, what cannot, and whether a whole state of before is the better choice. */
final class SalvagePage extends VBox {
    /** Where the page leads. */
    interface Ways {
        /** Opens what was read as a new draft. */
        void accept();

        /** Opens the newest state of before. */
        void openEarlier(EarlierSave save);

        /** Shows all states of before. */
        void showEarlier();

        void back();
    }

    private final Messages messages;
    private final Ways ways;

    SalvagePage(Remains remains, Messages messages, When when, Ways ways) {
        this.messages = messages;
        this.ways = ways;
        Salvage salvage = remains.salvage().orElseThrow();
        getStyleClass().add(StyleClass.PAGE);
        setMaxWidth(FormColumn.WIDTH);
        getChildren().addAll(
                label(messages.get("salvage.title", remains.file().getFileName().toString()), StyleClass.TITLE),
                label(messages.get("salvage.text"), StyleClass.SOFT));
        remains.newest().ifPresent(save -> getChildren().add(earlier(save, when)));
        getChildren().addAll(
                group("salvage.read", messages.get("salvage.read.text", salvage.title(), salvage.characters()), parts(salvage)),
                group("salvage.losses", "", losses(salvage)), buttons());
    }

    private Node earlier(EarlierSave save, When when) {
        Label text = label(messages.get("salvage.earlier", when.words(save.time()), save.characters()), StyleClass.SOFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Button newest = button("salvage.earlier.open", "salvage-earlier-open", () -> ways.openEarlier(save));
        Button all = button("salvage.earlier.all", "salvage-earlier-all", ways::showEarlier);
        newest.setMinWidth(USE_PREF_SIZE);
        all.setMinWidth(USE_PREF_SIZE);
        HBox banner = new HBox(text, newest, all);
        banner.getStyleClass().add(StyleClass.BANNER);
        return banner;
    }

    private VBox group(String heading, String text, Region content) {
        VBox group = new VBox(6, label(messages.get(heading), StyleClass.HEADING));
        if (!text.isBlank()) {
            group.getChildren().add(label(text, StyleClass.SOFT));
        }
        content.getStyleClass().add(StyleClass.PANEL);
        group.getChildren().add(content);
        return group;
    }

    private VBox parts(Salvage salvage) {
        VBox list = new VBox(10);
        list.setId("salvage-parts");
        for (Salvage.Part part : salvage.parts()) {
            Label name = label(LossWords.name(part.section(), part.heading(), messages), "");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            Label count = label(messages.get("step.characters", part.characters()), StyleClass.SMALL);
            count.setMinWidth(USE_PREF_SIZE);
            list.getChildren().add(new VBox(2, new HBox(12, name, count), label(part.begin(), StyleClass.SMALL)));
        }
        if (salvage.parts().isEmpty()) {
            list.getChildren().add(label(messages.get("salvage.factsOnly"), StyleClass.SOFT));
        }
        return list;
    }

    private VBox losses(Salvage salvage) {
        VBox list = new VBox(6);
        list.setId("salvage-losses");
        for (Loss loss : salvage.losses()) {
            list.getChildren().add(label(LossWords.of(loss, messages), ""));
        }
        if (salvage.losses().isEmpty()) {
            list.getChildren().add(label(messages.get("salvage.noLoss"), ""));
        }
        return list;
    }

    private FlowPane buttons() {
        Button accept = button("salvage.accept", "salvage-accept", ways::accept);
        accept.getStyleClass().add(StyleClass.PRIMARY);
        return new FlowPane(10, 10, accept, button("dialog.cancel", "salvage-cancel", ways::back));
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        if (!style.isBlank()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
