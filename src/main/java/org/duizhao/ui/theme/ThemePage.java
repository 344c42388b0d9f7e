package org.duizhao.ui.theme;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeEvidence;
import org.duizhao.session.ThemeShelf;
import org.duizhao.ui.control.KeyButton;
import org.duizhao.ui.style.StyleClass;

/** The themes at the left, the one that is looked at in the middle, and the notice it was made from at the right. */
public final class ThemePage extends BorderPane {
    private final ThemeShelf shelf;
    private final Messages messages;
    private final ThemeActions actions;
    private final NoticeForm form;
    private ThemeEditor editor;

    public ThemePage(ThemeShelf shelf, Messages messages, ThemeActions actions) {
        this.shelf = shelf;
        this.messages = messages;
        this.actions = actions;
        form = new NoticeForm(shelf, messages, actions);
        getStyleClass().add(StyleClass.THEMES);
        setTop(head());
        setLeft(new ThemeList(shelf, messages, actions));
        shelf.editingProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Region head() {
        Label title = new Label(messages.get("theme.themes"));
        title.getStyleClass().add(StyleClass.HEADING);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, new KeyButton(messages, "theme.done", actions::done));
        head.getStyleClass().add(StyleClass.FIND_BAR);
        return head;
    }

    private void show(ThemeEditing editing) {
        boolean writing = isFocusWithin();
        if (editor != null) {
            editor.dispose();
            editor = null;
        }
        setRight(null);
        if (editing == null) {
            setCenter(form);
            form.focus();
            return;
        }
        editor = new ThemeEditor(shelf, editing, messages, actions);
        setCenter(editor);
        if (writing) {
            requestFocus();
        }
        editing.evidence().ifPresent(evidence -> setRight(notice(editing, evidence)));
    }

    private Region notice(ThemeEditing editing, ThemeEvidence evidence) {
        Label name = new Label(messages.get("theme.notice"));
        name.getStyleClass().add(StyleClass.LABEL);
        NoticeList list = new NoticeList(editing, evidence, messages);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox column = new VBox(6, name, list);
        column.getStyleClass().add(StyleClass.THEME_NOTICE);
        column.prefWidthProperty().bind(widthProperty().multiply(0.3));
        return column;
    }

    /** The text fields have handled theirs already. */
    private void pressed(KeyEvent event) {
        ThemeEditing editing = shelf.editingProperty().get();
        if (editing == null || !event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.Z) {
            event.consume();
            if (event.isShiftDown()) {
                editing.redo();
            } else {
                editing.undo();
            }
        } else if (event.getCode() == KeyCode.S && !event.isShiftDown()) {
            if (editing.modifiedProperty().get()) {
                actions.save();
            }
            event.consume();
        }
    }
}
