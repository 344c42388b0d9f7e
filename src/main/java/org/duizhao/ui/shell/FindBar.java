package org.duizhao.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Cursor;
import org.duizhao.session.Find;
import org.duizhao.session.Session;
import org.duizhao.ui.control.Composition;
import org.duizhao.ui.control.Icon;
import org.duizhao.ui.control.IconButton;
import org.duizhao.ui.control.Keyboard;
import org.duizhao.ui.control.LineField;
import org.duizhao.ui.style.StyleClass;

/** Finds words in the whole paper. Enter goes from place to place and stays here; Esc leaves for the place found. */
final class FindBar extends HBox {
    private final Session session;
    private final Messages messages;
    private final LineField query = new LineField("");
    private final Composition composition = new Composition(query);
    private final Label count = new Label();
    private int at = -1;
    /** Where Esc goes: the field of the place found, before that where the person came from; null for nowhere. */
    private Keyboard target;

    FindBar(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        getStyleClass().add(StyleClass.FIND_BAR);
        query.setId("find");
        query.setPromptText(messages.get("find.prompt"));
        query.setAccessibleText(messages.get("find.prompt"));
        query.textProperty().subscribe(() -> restart());
        composition.runningProperty().subscribe(() -> restart());
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
            target = Keyboard.of(this);
        }
        show(true);
        query.requestFocus();
        query.selectAll();
    }

    private void leave() {
        if (target != null) {
            target.giveBack();
        }
        show(false);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    /** While an input method composes, Enter and Esc are its own. */
    private void keys(KeyEvent event) {
        if (composition.runningProperty().get()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == query) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private List<Cursor> matches() {
        return Find.all(session.paper().manuscript(), query.getText());
    }

    /** Not for what an input method is still composing, which nobody wrote. */
    private void restart() {
        if (composition.runningProperty().get()) {
            return;
        }
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
        Keyboard here = Keyboard.of(this);
        if (target != null) {
            target.deselect();
        }
        session.navigation().reveal(place);
        Keyboard there = Keyboard.of(this);
        if (there.isInText() && there.owner() != query) {
            target = there.selecting(place.caret(), place.caret() + query.getText().length());
        }
        here.giveBack();
    }
}
