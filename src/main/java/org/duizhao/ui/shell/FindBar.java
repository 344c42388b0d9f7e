package org.duizhao.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Cursor;
import org.duizhao.session.Find;
import org.duizhao.session.Session;
import org.duizhao.ui.control.Icon;
import org.duizhao.ui.control.IconButton;
import org.duizhao.ui.style.StyleClass;

/** Finds words in the whole paper. Enter goes from place to place and stays here; Esc leaves for the place found. */
final class FindBar extends HBox {
    private final Session session;
    private final Messages messages;
    private final TextField query = new TextField();
    private final Label count = new Label();
    private int at = -1;
    /** Where Esc goes: the field of the place found, before that where the person came from; null for nowhere. */
    private Node target;

    FindBar(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        getStyleClass().add(StyleClass.FIND_BAR);
        query.setId("find");
        query.setPromptText(messages.get("find.prompt"));
        query.setAccessibleText(messages.get("find.prompt"));
        query.textProperty().subscribe(this::restart);
        count.setId("find-count");
        Button previous = new IconButton(Icon.UP, messages.get("find.previous"), () -> go(-1));
        Button next = new IconButton(Icon.DOWN, messages.get("find.next"), () -> go(1));
        Button close = new IconButton(Icon.CLOSE, messages.get("find.close"), this::leave);
        getChildren().addAll(query, count, previous, next, close);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        show(false);
    }

    void enter() {
        if (!isFocusWithin()) {
            target = getScene().getFocusOwner();
        }
        show(true);
        query.requestFocus();
        query.selectAll();
    }

    private void leave() {
        if (target instanceof TextInputControl field) {
            takeFocus(field);
        } else if (target != null) {
            target.requestFocus();
        }
        show(false);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == query) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private List<Cursor> matches() {
        return Find.all(session.manuscriptProperty().get(), query.getText());
    }

    private void restart() {
        at = -1;
        int found = matches().size();
        count.setText(query.getText().isBlank() ? ""
                : found == 0 ? messages.get("find.none") : messages.get("find.count", found));
    }

    private void go(int by) {
        List<Cursor> matches = matches();
        if (!matches.isEmpty()) {
            at = at < 0 && by < 0 ? matches.size() - 1 : Math.floorMod(at + by, matches.size());
            count.setText(messages.get("find.at", at + 1, matches.size()));
            reveal(matches.get(at));
        }
    }

    /** The form gives the keyboard to the field it shows; the words found stay selected there when it comes back here. */
    private void reveal(Cursor place) {
        Node here = getScene().getFocusOwner();
        session.reveal(place);
        if (getScene().getFocusOwner() instanceof TextInputControl field && field != query) {
            field.selectRange(place.caret(), place.caret() + query.getText().length());
            target = field;
        }
        if (here instanceof TextInputControl typing) {
            takeFocus(typing);
        } else {
            here.requestFocus();
        }
    }

    /** A text field selects all of its text when it gets the keyboard by itself. */
    private static void takeFocus(TextInputControl field) {
        int anchor = field.getAnchor();
        int caret = field.getCaretPosition();
        field.requestFocus();
        field.selectRange(anchor, caret);
    }
}
