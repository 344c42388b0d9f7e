package org.duizhao.ui.theme;

import javafx.scene.control.Button;
import org.duizhao.i18n.Messages;

/** A button whose name and id come from one message key. */
final class KeyButton extends Button {
    KeyButton(Messages messages, String key, Runnable action, String... styles) {
        super(messages.get(key));
        setId(key.replace('.', '-'));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> action.run());
        getStyleClass().addAll(styles);
    }
}
