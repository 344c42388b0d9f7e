package org.duizhao.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.control.Icon;
import org.duizhao.ui.style.StyleClass;

/** Every action of the program in groups. */
final class MainMenu extends MenuButton {
    private static final List<List<Action>> GROUPS = List.of(
            List.of(Action.NEW, Action.CARRY_OVER, Action.OPEN, Action.EARLIER, Action.IMPORT, Action.PASTE_PAPER,
                    Action.SAMPLE, Action.THEMES),
            List.of(Action.SAVE, Action.SAVE_AS, Action.EXPORT_WORD, Action.EXPORT_PDF,
                    Action.EXPORT_TEXT, Action.PRINT, Action.CLOSE),
            List.of(Action.UNDO, Action.REDO, Action.FIND, Action.LAYOUT),
            List.of(Action.PREVIOUS_STEP, Action.NEXT_STEP, Action.TOGGLE_STEPS, Action.TOGGLE_PAGE,
                    Action.PAGE_WINDOW, Action.TOGGLE_MARGINS, Action.TOGGLE_GRID, Action.NEXT_COLUMN, Action.FONTS),
            List.of(Action.SETTINGS, Action.HELP, Action.QUIT));

    MainMenu(ActionTable actions, Messages messages) {
        setGraphic(Icon.MENU.node());
        getStyleClass().add(StyleClass.QUIET);
        setId("menu");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(messages.get("menu")));
        setAccessibleText(messages.get("menu"));
        for (List<Action> group : GROUPS) {
            if (!getItems().isEmpty()) {
                getItems().add(new SeparatorMenuItem());
            }
            group.forEach(action -> getItems().add(item(actions, action, messages)));
        }
    }

    /** The keys are only shown here: the window has handled them before a menu could. */
    private static MenuItem item(ActionTable actions, Action action, Messages messages) {
        MenuItem item = new MenuItem(messages.get(action.message()));
        item.setId("menu-" + action.name().toLowerCase(Locale.ROOT));
        item.disableProperty().bind(actions.disabled(action));
        item.setOnAction(event -> actions.run(action));
        item.setAccelerator(action.keys());
        return item;
    }
}
