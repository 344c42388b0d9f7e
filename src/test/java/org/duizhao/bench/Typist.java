package org.duizhao.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Types so many characters one after the other, then takes as many back: the field keeps its length. */
final class Typist implements Runnable {
    private static final int BURST = 20;

    private final TextInputControl field;
    private int typed;

    Typist(TextInputControl field) {
        this.field = field;
    }

    /** The next key. */
    @Override
    public void run() {
        if (typed++ % (2 * BURST) >= BURST) {
            fire(KeyEvent.KEY_PRESSED, "", KeyCode.BACK_SPACE);
        } else {
            fire(KeyEvent.KEY_TYPED, "字", KeyCode.UNDEFINED);
        }
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
        Event.fireEvent(field, new KeyEvent(type, character, "", code, false, false, false, false));
    }
}
