package org.duizhao.ui.control;

import javafx.scene.control.Button;
import org.duizhao.i18n.Messages;

/** A button whose name and id come from one message key. */
public final class KeyButton extends Button {
    public KeyButton(Messages messages, String key, Runnable action, String... styles) {
        super(messages.get(key));
        setId(key.replace('.', '-'));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> action.run());
        getStyleClass().addAll(styles);
    }
}
