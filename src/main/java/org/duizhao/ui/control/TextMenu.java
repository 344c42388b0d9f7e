package org.duizhao.ui.control;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import org.duizhao.i18n.Messages;

/** Cut, copy, paste and select all in the window's language. */
final class TextMenu extends ContextMenu {
    TextMenu(TextInputControl input, Messages messages) {
        MenuItem cut = item(messages, "control.cut", input::cut);
        MenuItem copy = item(messages, "control.copy", input::copy);
        MenuItem paste = item(messages, "control.paste", input::paste);
        MenuItem all = item(messages, "control.selectAll", input::selectAll);
        getItems().setAll(cut, copy, paste, new SeparatorMenuItem(), all);
        setOnShowing(event -> {
            IndexRange selection = input.getSelection();
            cut.setDisable(selection.getLength() == 0 || !input.isEditable());
            copy.setDisable(selection.getLength() == 0);
            paste.setDisable(!input.isEditable() || !Clipboard.getSystemClipboard().hasString());
            all.setDisable(input.getLength() == 0);
        });
    }

    private static MenuItem item(Messages messages, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
