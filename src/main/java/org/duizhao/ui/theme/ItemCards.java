package org.duizhao.ui.theme;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeField;
import org.duizhao.ui.control.Card;
import org.duizhao.ui.control.CardList;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/**
 * The cards of a list in a theme: one of all is open, and they are moved and removed in the same ways.
 *
 * @param keys   what identifies each, in order
 * @param move   puts the one at an index at another
 * @param remove takes one away
 */
record ItemCards(
        ThemeParts parts, List<String> keys, BiConsumer<Integer, Integer> move, IntConsumer remove,
        String removeKey) {
    static String id(String key) {
        return "theme-card-" + key;
    }

    CardList list(List<Card> cards) {
        List<String> ids = keys.stream().map(ItemCards::id).toList();
        CardList list = new CardList(ids::contains, (id, index) -> move.accept(ids.indexOf(id), index));
        list.show(cards);
        return list;
    }

    /**
     * @param field   what the headline holds
     * @param whole   what it shows when it is open
     * @param summary what it says otherwise
     */
    Card card(
            int index, String mark, TextBox headline, ThemeField field, Supplier<List<Node>> whole,
            Supplier<Node> summary) {
        ThemeEditing editing = parts.editing();
        String key = keys.get(index);
        Card card = new Card(parts.messages(), id(key), headline);
        card.setMark(mark);
        headline.inputFocusedProperty().subscribe(focused -> {
            if (focused) {
                // once the click that led here has put the caret: the card is built anew
                Platform.runLater(() -> editing.openCardProperty().set(key));
            }
        });
        card.setOnMoved(places -> move.accept(index, index + places));
        card.setOnOpened(() -> parts.box(field.path()).ifPresent(box -> box.showCaret(Integer.MAX_VALUE)));
        card.setMenu(() -> {
            MenuItem item = new MenuItem(parts.messages().get(removeKey));
            item.setOnAction(event -> remove.accept(index));
            return List.of(item);
        });
        if (editing.isBuiltIn()) {
            card.fix();
        }
        if (key.equals(editing.openCardProperty().get())) {
            card.open(whole.get(), StyleClass.GROUP);
        } else {
            card.fold(summary.get());
        }
        return card;
    }
}
