package org.duizhao.ui.review;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.recognise.Confidence;
import org.duizhao.ui.style.StyleClass;

/** A row of wrapped text with a stripe that shows how sure the program is, and a small line above it that says so in words. */
abstract class WrappingCell<T> extends ListCell<T> {
    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");
    private static final PseudoClass LIKELY = PseudoClass.getPseudoClass("likely");
    private static final PseudoClass GUESSED = PseudoClass.getPseudoClass("guessed");
    /** Width of a list's scroll bar and the cell's padding, in px. */
    private static final double AROUND = 44;

    private final Label above = new Label();
    private final Label words = new Label();
    private final Region stripe = new Region();
    private final HBox box = new HBox(10, stripe, new VBox(2, above, words));

    WrappingCell() {
        above.getStyleClass().add(StyleClass.SMALL);
        words.setWrapText(true);
        stripe.getStyleClass().add(StyleClass.STRIPE);
        HBox.setHgrow(box.getChildren().getLast(), Priority.ALWAYS);
        getStyleClass().add(StyleClass.REVIEW_ROW);
        setPrefWidth(0);
    }

    final void show(String how, String text, Confidence confidence, double indent, boolean linked) {
        above.setText(how);
        above.setManaged(!how.isEmpty());
        words.setText(text);
        box.setTranslateX(indent);
        stripe.pseudoClassStateChanged(LIKELY, confidence == Confidence.LIKELY);
        stripe.pseudoClassStateChanged(GUESSED, confidence == Confidence.GUESSED);
        pseudoClassStateChanged(LINKED, linked);
        setGraphic(box);
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
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width)
                : snappedTopInset() + snappedBottomInset() + box.prefHeight(textWidth());
    }

    private double textWidth() {
        return Math.max(60, getListView().getWidth() - AROUND - box.getTranslateX());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            box.resize(textWidth(), box.prefHeight(textWidth()));
        }
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            pseudoClassStateChanged(LINKED, false);
        } else {
            fill(item);
        }
    }

    /** Calls {@link #show} for an item. */
    abstract void fill(T item);
}
