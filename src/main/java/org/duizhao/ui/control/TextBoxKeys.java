package org.duizhao.ui.control;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys of a text control that are not its own: undo is the draft's, and none works while an input method composes. */
final class TextBoxKeys {
    private final TextInputControl input;
    private final ReadOnlyBooleanProperty composing;
    private final Map<KeyCode, Runnable> plain = new EnumMap<>(KeyCode.class);
    private Runnable undo = () -> {};
    private Runnable redo = () -> {};

    TextBoxKeys(TextInputControl input, ReadOnlyBooleanProperty composing) {
        this.input = input;
        this.composing = composing;
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void onUndo(Runnable undoAction, Runnable redoAction) {
        undo = undoAction;
        redo = redoAction;
    }

    void onKey(KeyCode key, Runnable action) {
        plain.put(key, action);
    }

    private void pressed(KeyEvent event) {
        boolean history = event.isShortcutDown() && !event.isAltDown()
                && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
        boolean modified = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
        if (composing.get()) {
            if (modified || plain.containsKey(event.getCode())) {
                event.consume();
            }
        } else if (history) {
            event.consume();
            (event.isShiftDown() || event.getCode() == KeyCode.Y ? redo : undo).run();
        } else if (!modified && plain.containsKey(event.getCode())) {
            event.consume();
            plain.get(event.getCode()).run();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            input.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
