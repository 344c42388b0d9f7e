package org.duizhao.ui.form;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.control.Card;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/** What the cards of problems, causes and measures have in common: headline, number, order, menu, and one open at a time. */
final class ItemCard {
    private final FormParts parts;
    private final String id;
    private final OpenCard open;
    private final Card card;

    /**
     * @param owner  what the element is, as in message keys
     * @param moving label of the edit that moves it
     */
    ItemCard(FormParts parts, String id, String owner, String moving, OpenCard open) {
        this.parts = parts;
        this.id = id;
        this.open = open;
        Session session = parts.session();
        TextBox headline = parts.bare(FieldSpec.line(Field.HEADLINE, owner), id);
        CardsOffer.follow(parts, headline, new FieldPath(id, Field.HEADLINE), owner);
        headline.onEnter(() -> reveal(Field.TEXT));
        headline.inputFocusedProperty().subscribe(focused -> {
            if (focused && headline.isPressed()) {
                // the mouse puts the caret after the keyboard came: the field must not be made anew before that
                Platform.runLater(() -> open.open(id));
            } else if (focused) {
                open.open(id);
            }
        });
        card = new Card(parts.messages(), id, headline);
        card.setOnMoved(places -> {
            parts.portions().follow(Set.of(id));
            session.edit(moving, draft -> Edits.shift(draft, id, places));
        });
        card.setOnOpened(() -> reveal(Field.HEADLINE));
    }

    private void reveal(Field field) {
        parts.session().navigation().reveal(new Cursor(new FieldPath(id, field), Integer.MAX_VALUE));
    }

    ItemCard menu(Supplier<List<MenuItem>> items) {
        card.setMenu(items);
        return this;
    }

    /** @param add what Ctrl+Enter does */
    ItemCard next(Runnable add) {
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                add.run();
            }
        });
        return this;
    }

    /** The card with its whole if it is the open one, else with its summary. */
    Card showing(Supplier<List<Node>> whole, Supplier<Node> summary) {
        if (open.is(id)) {
            card.open(whole.get(), StyleClass.GROUP);
        } else {
            card.fold(summary.get());
        }
        return card;
    }
}
