package org.duizhao.ui.review;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.duizhao.recognise.Confidence;
import org.duizhao.ui.style.StyleClass;

/** A row of wrapped text with a stripe that shows how sure the program is, and a small line above it that says so in words. */
abstract class WrappingCell<T> extends ListCell<T> {
    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");
    private static final PseudoClass LIKELY = PseudoClass.getPseudoClass("likely");
    private static final PseudoClass GUESSED = PseudoClass.getPseudoClass("guessed");
    /** What stands beside the text in a list: scroll bar, padding, stripe; in px. */
    private static final double AROUND = 60;

    private final Label above = new Label();
    private final Text words = new Text();
    private final Region stripe = new Region();
    private final HBox box = new HBox(10, stripe, new VBox(2, above, words));

    WrappingCell() {
        above.getStyleClass().add(StyleClass.SMALL);
        words.getStyleClass().add(StyleClass.REVIEW_TEXT);
        stripe.getStyleClass().add(StyleClass.STRIPE);
        getStyleClass().add(StyleClass.REVIEW_ROW);
        setPrefWidth(0);
    }

    final void show(String how, String text, Confidence confidence, double indent) {
        above.setText(how);
        above.setManaged(!how.isEmpty());
        words.setText(text);
        words.wrappingWidthProperty().bind(getListView().widthProperty().subtract(AROUND + indent));
        HBox.setMargin(stripe, new Insets(0, 0, 0, indent));
        stripe.pseudoClassStateChanged(LIKELY, confidence == Confidence.LIKELY);
        stripe.pseudoClassStateChanged(GUESSED, confidence == Confidence.GUESSED);
        setGraphic(box);
        showLink();
    }

    /** Only marks the row: making it anew would end a drag that begins with its being chosen. */
    final void showLink() {
        pseudoClassStateChanged(LINKED, !isEmpty() && getItem() != null && isLinked(getItem()));
    }

    final void bold(boolean on) {
        words.getStyleClass().remove(StyleClass.HEADING);
        if (on) {
            words.getStyleClass().add(StyleClass.HEADING);
        }
    }

    final HBox box() {
        return box;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            showLink();
        } else {
            fill(item);
        }
    }

    /** Calls {@link #show} for an item. */
    abstract void fill(T item);

    /** Whether it belongs to what is chosen on the other side. */
    abstract boolean isLinked(T item);
}
