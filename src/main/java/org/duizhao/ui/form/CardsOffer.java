package org.duizhao.ui.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.duizhao.model.FieldPath;
import org.duizhao.session.PastedList;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/** Offers, below a field that a list was pasted into, a card for each item. Stands there until the text is another. */
final class CardsOffer {
    private final FormParts parts;
    private final TextBox box;
    private final FieldPath path;
    private final String owner;
    /** What the offer is about; empty if there is none. */
    private Optional<String> about = Optional.empty();

    private CardsOffer(FormParts parts, TextBox box, FieldPath path, String owner) {
        this.parts = parts;
        this.box = box;
        this.path = path;
        this.owner = owner;
    }

    /** @param owner what the card is, as in message keys */
    static TextBox follow(FormParts parts, TextBox box, FieldPath path, String owner) {
        CardsOffer offer = new CardsOffer(parts, box, path, owner);
        box.onPasted(offer::pasted);
        parts.onChange(path.element(), offer::refresh);
        return box;
    }

    private Optional<String> text() {
        return parts.session().draft().text(path);
    }

    private void pasted(String text) {
        PastedList.of(parts.session().draft(), path, text).ifPresent(list -> {
            about = text();
            box.offer(line(list));
        });
    }

    private void refresh() {
        if (about.isPresent() && !about.equals(text())) {
            withdraw();
        }
    }

    private void withdraw() {
        about = Optional.empty();
        box.offer(null);
    }

    private Node line(PastedList list) {
        String id = path.element() + "-" + path.field().name();
        Button split = parts.button("cards.split", id + "-split", () -> parts.session().split(list));
        Button leave = parts.button("cards.leave", id + "-leave", () -> {
            withdraw();
            box.showCaret(box.caret());
        });
        split.getStyleClass().add(StyleClass.LINK);
        leave.getStyleClass().add(StyleClass.LINK);
        FlowPane line = new FlowPane(10, 4, parts.label(parts.messages().get("cards." + owner, list.size()), StyleClass.SOFT),
                split, leave);
        line.setId(id + "-offer");
        return line;
    }
}
