package org.duizhao.ui.shell;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.i18n.Messages;
import org.duizhao.session.OpenDraft;
import org.duizhao.ui.style.StyleClass;

/**
 * The bar at the top: menu, title, whether all is saved, and the few actions that are always wanted. A notice has its place
 * over the title, where it hides nothing that can be clicked.
 */
final class TopBar extends HBox {
    /** Least width in px of a notice, over the actions if there is no room beside them. */
    private static final double NOTICE = 460;
    private static final double ABOVE_NOTICE = 6;

    private final ActionTable actions;
    private final Messages messages;
    private final Label title = new Label();
    private final SaveState saved;
    private final Region gap = new Region();
    private final Region notices;

    TopBar(ActionTable actions, Region notices, Messages messages) {
        this.actions = actions;
        this.notices = notices;
        this.messages = messages;
        getStyleClass().add(StyleClass.TOP_BAR);
        title.getStyleClass().add(StyleClass.HEADING);
        title.setMinWidth(60);
        saved = new SaveState(messages);
        setHgrow(gap, Priority.ALWAYS);
        MenuButton menu = new MainMenu(actions, messages);
        getChildren().addAll(menu, title, saved, gap,
                button(Action.UNDO, StyleClass.QUIET), button(Action.REDO, StyleClass.QUIET),
                button(Action.IMPORT), button(Action.TOGGLE_PAGE),
                button(Action.EXPORT_WORD, StyleClass.PRIMARY), notices);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double from = title.getLayoutX();
        double room = gap.getLayoutX() + gap.getWidth() - from;
        double width = Math.min(Math.max(room, NOTICE), getWidth() - from - snappedRightInset());
        notices.resizeRelocate(from, ABOVE_NOTICE, snapSizeX(width),
                Math.max(getHeight() - 2 * ABOVE_NOTICE, notices.prefHeight(width)));
    }

    void show(String paper) {
        title.setText(paper);
    }

    /** Says how safe that draft is; null for none. */
    void follow(OpenDraft open) {
        saved.follow(open);
    }

    private Button button(Action action, String... style) {
        Button button = new Button(messages.get(action.message() + ".short"));
        button.setId("action-" + action.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().addAll(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(actions.describe(action)));
        button.disableProperty().bind(actions.disabled(action));
        button.setOnAction(event -> actions.run(action));
        button.managedProperty().bind(button.visibleProperty());
        button.visibleProperty().bind(actions.offered(action));
        return button;
    }
}
