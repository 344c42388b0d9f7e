package org.duizhao.ui.review;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Review;

/** The paragraph that is chosen among the source, and what can be done with it; the caret in its text says where to split. */
final class ChosenParagraph extends VBox {
    private final Review review;
    private final Messages messages;
    private final MultipleSelectionModel<Integer> selection;
    private final TextArea text = new TextArea();
    /** Where to go on once a split or join is seen; null if nothing is to change. */
    private Review.Seam next;

    ChosenParagraph(Review review, Messages messages, MultipleSelectionModel<Integer> selection) {
        super(8);
        this.review = review;
        this.messages = messages;
        this.selection = selection;
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(3);
        text.setId("review-chosen");
        text.setPromptText(messages.get("review.choose"));
        text.setAccessibleText(messages.get("review.chosen"));
        getChildren().addAll(text, new FlowPane(8, 8, places(),
                button("review.split", paragraph -> goOn(review.split(paragraph, blanks(paragraph) + text.getCaretPosition()))),
                button("review.join", paragraph -> goOn(review.join(paragraph))),
                button("review.free", review::free),
                button("review.undo", paragraph -> review.undo()), button("review.redo", paragraph -> review.redo())));
        disableProperty().bind(selection.selectedItemProperty().isNull());
    }

    private MenuButton places() {
        MenuButton places = new MenuButton(messages.get("review.place"));
        places.setId("review-place");
        Runnable fill = () -> places.getItems().setAll(new PlaceMenu(review.shownProperty().get(), messages,
                place -> with(paragraph -> review.place(paragraph, place))).items());
        places.setOnShowing(event -> fill.run());
        fill.run();
        return places;
    }

    private Button button(String key, IntConsumer action) {
        Button button = new Button(messages.get(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> with(action));
        return button;
    }

    private void with(IntConsumer action) {
        if (selection.getSelectedItem() != null) {
            action.accept(selection.getSelectedItem());
        }
    }

    /** After a split the second part is chosen and after a join the whole, so that each takes the other back. */
    private void goOn(Optional<Review.Seam> seam) {
        next = seam.orElse(next);
    }

    /** The lists show the state after what was done. */
    void settle() {
        Review.Seam seam = next;
        next = null;
        if (seam == null) {
            show();
        } else {
            selection.select(Integer.valueOf(seam.paragraph()));
            show();
            text.positionCaret(Math.max(0, seam.offset() - blanks(seam.paragraph())));
        }
    }

    /** Shows the text of what is chosen. */
    void show() {
        Integer paragraph = selection.getSelectedItem();
        text.setText(paragraph == null ? "" : whole(paragraph).strip());
    }

    private String whole(int paragraph) {
        return review.shownProperty().get().paragraphs().get(paragraph).text();
    }

    /** How many characters of a paragraph stand before what is shown of it. */
    private int blanks(int paragraph) {
        return whole(paragraph).indexOf(whole(paragraph).strip());
    }
}
