package org.duizhao.ui.control;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/** What has the keyboard, and the words selected there. @param owner null for nothing */
public record Keyboard(Node owner, int anchor, int caret) {
    /** The keyboard of the window a node is in. */
    public static Keyboard of(Node node) {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        return owner instanceof TextInputControl field
                ? new Keyboard(owner, field.getAnchor(), field.getCaretPosition()) : new Keyboard(owner, 0, 0);
    }

    /** Whether it is in a text field. */
    public boolean isInText() {
        return owner instanceof TextInputControl;
    }

    /** The same with other words selected, if it is in a text field. */
    public Keyboard selecting(int from, int to) {
        if (owner instanceof TextInputControl field) {
            field.selectRange(from, to);
            return new Keyboard(owner, from, to);
        }
        return this;
    }

    /** No words are selected in its text field any more. */
    public void deselect() {
        if (owner instanceof TextInputControl field) {
            field.deselect();
        }
    }

    public boolean isIn(Node parent) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }

    /** A text field selects other words when it loses the keyboard or gets it by itself. */
    public void giveBack() {
        if (owner != null) {
            owner.requestFocus();
            if (owner instanceof TextInputControl field) {
                field.selectRange(anchor, caret);
            }
        }
    }
}
