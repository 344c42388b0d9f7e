package org.duizhao.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.LeftBehind;
import org.duizhao.ui.style.StyleClass;

/** What earlier runs left behind, each beside what its file holds. */
final class RecoveryPage extends VBox {
    /** More lines than that help nobody to decide. */
    private static final int LINES = 30;

    private final Recovering offers;
    private final Messages messages;
    private final Runnable back;
    private final VBox cards = new VBox(14);

    RecoveryPage(Recovering offers, Messages messages, Runnable back) {
        this.offers = offers;
        this.messages = messages;
        this.back = back;
        getStyleClass().add(StyleClass.PAGE);
        setMaxWidth(960);
        setId("recovery");
        Button done = new Button(messages.get("recover.later"));
        done.setId("recovery-later");
        done.setOnAction(event -> back.run());
        getChildren().addAll(label(messages.get("recover.title"), StyleClass.TITLE),
                label(messages.get("recover.text"), StyleClass.SOFT), cards, done);
        fill();
    }

    private void fill() {
        cards.getChildren().setAll(offers.left().stream().map(this::card).toList());
    }

    private Node card(LeftBehind one) {
        Button recover = button("recover.yes", () -> offers.recover(one));
        recover.getStyleClass().add(StyleClass.PRIMARY);
        HBox buttons = new HBox(10, recover, button("recover.no", () -> forget(one)));
        VBox card = new VBox(10, label(one.title(), StyleClass.HEADING), table(one));
        one.file().filter(LeftBehind.InFile::isOthers).ifPresent(file -> card.getChildren()
                .add(label(messages.get(file.changed() ? "recover.copy" : "recover.held"), StyleClass.TEXT_MISSING)));
        card.getChildren().add(buttons);
        card.getStyleClass().add(StyleClass.LEFT_BEHIND);
        return card;
    }

    private void forget(LeftBehind one) {
        if (offers.forget(one)) {
            fill();
            if (offers.left().isEmpty()) {
                back.run();
            }
        }
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Two columns: what was kept, and the file. */
    private GridPane table(LeftBehind one) {
        GridPane table = new GridPane(20, 6);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        table.getColumnConstraints().setAll(half, half);
        String file = one.file().map(found -> messages.get("recover.file", found.path().getFileName(),
                When.here(messages).words(found.time()), found.characters())).orElseGet(() -> messages.get("recover.noFile"));
        table.addRow(0, label(messages.get("recover.kept", When.here(messages).words(one.time()), one.characters()), StyleClass.LABEL),
                label(file, StyleClass.LABEL));
        if (one.file().isPresent()) {
            table.addRow(1, lines(one.only(), "recover.nothingMore"), lines(one.onlyInFile(), "recover.nothingElse"));
        }
        return table;
    }

    private VBox lines(List<String> lines, String none) {
        VBox box = new VBox(4);
        GridPane.setVgrow(box, Priority.ALWAYS);
        if (lines.isEmpty()) {
            box.getChildren().add(label(messages.get(none), StyleClass.SOFT));
        }
        lines.stream().limit(LINES).forEach(line -> box.getChildren().add(label(line, StyleClass.LINE_APART)));
        if (lines.size() > LINES) {
            box.getChildren().add(label(messages.get("recover.more", lines.size() - LINES), StyleClass.SMALL));
        }
        return box;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
