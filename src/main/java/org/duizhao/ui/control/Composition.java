package org.duizhao.ui.control;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * Knows whether an input method is composing in a text control. Until it commits, the control's text holds pinyin that
 * nobody wrote; even the commit itself changes that text in several steps.
 */
public final class Composition {
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    public Composition(TextInputControl input) {
        EventDispatcher usual = input.getEventDispatcher();
        input.setEventDispatcher((event, tail) -> {
            if (!(event instanceof InputMethodEvent method)) {
                return usual.dispatchEvent(event, tail);
            }
            running.set(true);
            Event result = usual.dispatchEvent(event, tail);
            running.set(!method.getComposed().isEmpty());
            return result;
        });
        input.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                running.set(false);
            }
        });
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
