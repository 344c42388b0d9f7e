package org.duizhao.ui.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeShelf;
import org.duizhao.theme.Theme;
import org.duizhao.ui.control.Icon;
import org.duizhao.ui.control.KeyButton;
import org.duizhao.ui.style.StyleClass;

/** All themes, one's own first, and the ways to get another. */
final class ThemeList extends VBox {
    private final ThemeShelf shelf;
    private final Messages messages;
    private final ThemeActions actions;
    private final VBox list = new VBox();
    private final MenuButton deleted = new MenuButton();

    ThemeList(ThemeShelf shelf, Messages messages, ThemeActions actions) {
        this.shelf = shelf;
        this.messages = messages;
        this.actions = actions;
        getStyleClass().addAll(StyleClass.STEPS, StyleClass.THEME_LIST);
        list.getStyleClass().add(StyleClass.STEP_LIST);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        deleted.setId("theme-deleted");
        deleted.getStyleClass().add(StyleClass.QUIET);
        deleted.setMaxWidth(Double.MAX_VALUE);
        VBox ways = new VBox(8, button("theme.fromNotice", Icon.ADD, actions::fromNotice, StyleClass.PRIMARY),
                button("theme.begin", Icon.DOCUMENT, actions::begin),
                button("theme.import", Icon.IMPORT, actions::importPack));
        getChildren().addAll(ways, scroll, deleted);
        if (!shelf.unreadable().isEmpty()) {
            Button unreadable = button("theme.unreadable", Icon.WARNING, actions::tellUnreadable, StyleClass.QUIET);
            unreadable.setText(messages.get("theme.unreadable", shelf.unreadable().size()));
            getChildren().add(unreadable);
        }
        shelf.themesProperty().subscribe(themes -> show());
        shelf.editingProperty().subscribe(editing -> show());
        shelf.deletedProperty().subscribe(this::showDeleted);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    private Button button(String key, Icon icon, Runnable action, String... styles) {
        Button button = new KeyButton(messages, key, action, styles);
        button.setGraphic(icon.node());
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void show() {
        ThemeEditing editing = shelf.editingProperty().get();
        Theme current = editing == null ? null : editing.theme();
        List<Node> rows = new ArrayList<>();
        List<Theme> own = shelf.themesProperty().get().stream().filter(theme -> !shelf.isBuiltIn(theme)).toList();
        boolean begun = current != null && !shelf.isKept(current);
        if (begun || !own.isEmpty()) {
            rows.add(heading("theme.own"));
        }
        if (begun) {
            rows.add(new ThemeRow(current, false, true, messages));
        }
        own.forEach(theme -> rows.add(row(theme, current)));
        rows.add(heading("theme.builtIn"));
        shelf.themesProperty().get().stream().filter(shelf::isBuiltIn).forEach(theme -> rows.add(row(theme, current)));
        list.getChildren().setAll(rows);
    }

    private Label heading(String key) {
        Label heading = new Label(messages.get(key));
        heading.getStyleClass().addAll(StyleClass.LABEL, StyleClass.STEP_HEAD);
        return heading;
    }

    private ThemeRow row(Theme theme, Theme current) {
        ThemeRow row = new ThemeRow(theme, true, current != null && theme.id().equals(current.id()), messages);
        row.setOnAction(event -> actions.open(theme));
        return row;
    }

    private void showDeleted(List<Theme> themes) {
        deleted.setText(messages.get("theme.deleted", themes.size()));
        deleted.setVisible(!themes.isEmpty());
        deleted.setManaged(!themes.isEmpty());
        deleted.getItems().setAll(themes.stream().map(theme -> {
            MenuItem item = new MenuItem(messages.get(
                    shelf.isKept(theme) ? "theme.restoreOlder" : "theme.restore", theme.name()));
            item.setOnAction(event -> actions.restore(theme));
            return item;
        }).toList());
    }

    private void walk(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (event.getTarget() instanceof ThemeRow row && by != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            List<Node> rows = list.getChildren().stream().filter(ThemeRow.class::isInstance).toList();
            rows.get(Math.clamp(rows.indexOf(row) + by, 0, rows.size() - 1)).requestFocus();
            event.consume();
        }
    }
}
