package org.duizhao.ui.control;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;

/**
 * One of several things of the same kind: a header with mark, headline and buttons, and below it the whole when open or a
 * summary when folded.
 */
public final class Card extends MeasuredBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final String elementId;
    private final Label mark = new Label();
    private final BorderPane header;
    private final IconButton up;
    private final IconButton down;
    private final IconButton more;
    private IntConsumer moved = places -> {};
    private Supplier<List<MenuItem>> menu = List::of;
    private Runnable opened = () -> {};

    /** @param elementId what is dragged with it; the ids of its buttons begin with it */
    public Card(Messages messages, String elementId, Node headline) {
        this.elementId = elementId;
        getStyleClass().add(ControlClass.CARD);
        setId(elementId);
        mark.getStyleClass().add(ControlClass.CARD_MARK);
        mark.setMinWidth(USE_PREF_SIZE);
        more = button(Icon.MORE, messages.get("control.more"), "more", this::showMenu);
        HBox left = side(handle(messages), mark);
        up = button(Icon.UP, messages.get("control.moveUp"), "up", () -> moved.accept(-1));
        down = button(Icon.DOWN, messages.get("control.moveDown"), "down", () -> moved.accept(1));
        HBox right = side(up, down, more);
        header = new BorderPane(headline, null, right, null, left);
        getChildren().add(header);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                opened.run();
            }
        });
    }

    private static HBox side(Node... nodes) {
        HBox side = new HBox(nodes);
        side.getStyleClass().add(ControlClass.CARD_SIDE);
        return side;
    }

    private Node handle(Messages messages) {
        StackPane handle = new StackPane(Icon.HANDLE.node());
        handle.getStyleClass().add(ControlClass.CARD_HANDLE);
        handle.setAccessibleText(messages.get("control.drag"));
        ElementDrag.source(handle, this, elementId);
        return handle;
    }

    private IconButton button(Icon icon, String name, String suffix, Runnable action) {
        IconButton button = new IconButton(icon, name, action);
        button.setId(elementId + "-" + suffix);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void pressed(KeyEvent event) {
        boolean vertical = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && !event.isShortcutDown() && vertical) {
            event.consume();
            moved.accept(event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == this) {
            event.consume();
            opened.run();
        }
    }

    private void showMenu() {
        ContextMenu shown = new ContextMenu(menu.get().toArray(MenuItem[]::new));
        shown.show(more, Side.BOTTOM, 0, 2);
    }

    public String elementId() {
        return elementId;
    }

    public void setMark(String text) {
        mark.setText(text);
        mark.setManaged(!text.isEmpty());
    }

    /** Shows the whole. */
    public void open(Node whole) {
        show(whole, true);
    }

    /** Shows the parts of the whole below each other. @param style style class of the box they are in */
    public void open(List<Node> whole, String style) {
        VBox box = new VBox();
        box.getStyleClass().add(style);
        box.getChildren().setAll(whole);
        open(box);
    }

    /** Shows a summary; a click anywhere on it, or Enter, asks to be opened. */
    public void fold(Node summary) {
        show(summary, false);
    }

    private void show(Node below, boolean open) {
        getChildren().setAll(header, below);
        pseudoClassStateChanged(OPEN, open);
        pseudoClassStateChanged(FOLDED, !open);
        setFocusTraversable(!open);
    }

    /** @param action is told by how many places to move, -1 or 1 */
    public void setOnMoved(IntConsumer action) {
        moved = action;
    }

    /** Whether it stands above or below all others, and so can go no further there. */
    void setEnds(boolean first, boolean last) {
        up.setDisable(first);
        down.setDisable(last);
    }

    /** Takes away all by which it could be moved or removed. */
    public void fix() {
        header.setLeft(side(mark));
        header.setRight(null);
    }

    public void setMenu(Supplier<List<MenuItem>> items) {
        menu = items;
    }

    public void setOnOpened(Runnable action) {
        opened = action;
    }
}
