package org.duizhao.ui.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.recognise.Place;
import org.duizhao.session.Review;
import org.duizhao.session.ReviewRow;
import org.duizhao.session.Reviewed;
import org.duizhao.ui.control.ElementDrag;
import org.duizhao.ui.style.StyleClass;

/** What was read at the left, what was made of it at the right; here the person puts right what the program took wrongly. */
public final class ReviewPage extends BorderPane {
    /** What can be done with the result. @param key of its name, which is also the id of its button with hyphens */
    public record Way(String key, Consumer<Reviewed> go) {}

    private final Review review;
    private final Messages messages;
    private final Label summary = new Label();
    private final Label doubt = new Label();
    private final Label waiting = new Label();
    private final ThemeChoice themes;
    private final ParagraphList source;
    private final ParagraphList unplaced;
    private final ResultList result;
    private final ChosenParagraph chosen;
    private boolean showing;

    /** @param ways what the result can be used for, the usual one last */
    public ReviewPage(Review review, Messages messages, List<Way> ways, Runnable cancel) {
        this.review = review;
        this.messages = messages;
        themes = new ThemeChoice(review.themes(), messages, review::choose);
        source = new ParagraphList("review-source", messages);
        unplaced = new ParagraphList("review-unplaced", messages);
        result = new ResultList(messages, review::drop);
        chosen = new ChosenParagraph(review, messages, source.getSelectionModel());
        getStyleClass().add(StyleClass.REVIEW);
        setTop(head());
        setCenter(columns());
        setBottom(new VBox(chosen, buttons(ways, cancel)));
        source.getSelectionModel().selectedItemProperty().subscribe(paragraph -> sourceChosen());
        unplaced.getSelectionModel().selectedItemProperty().subscribe(this::unplacedChosen);
        result.getSelectionModel().selectedItemProperty().subscribe(this::resultChosen);
        review.shownProperty().subscribe(this::show);
        List.of(source, unplaced).forEach(list -> list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> showClicked(event)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoKeys);
    }

    private Region head() {
        Label title = new Label(messages.get("review.title"));
        title.getStyleClass().add(StyleClass.TITLE);
        summary.getStyleClass().add(StyleClass.SOFT);
        summary.setWrapText(true);
        Label which = label(messages.get("review.theme"));
        HBox first = new HBox(10, title, gap(), which, themes);
        first.getStyleClass().add(StyleClass.REVIEW_HEAD);
        doubt.setId("review-doubt");
        doubt.getStyleClass().add(StyleClass.TEXT_MISSING);
        doubt.setWrapText(true);
        doubt.managedProperty().bind(doubt.visibleProperty());
        return new VBox(4, first, doubt, summary);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(StyleClass.LABEL);
        return label;
    }

    private Region columns() {
        waiting.getStyleClass().add(StyleClass.HEADING);
        waiting.setId("review-waiting");
        unplaced.setPlaceholder(label(messages.get("review.unplaced.none")));
        unplaced.getStyleClass().add(StyleClass.REVIEW_UNPLACED);
        ElementDrag.target(unplaced, id -> true, id -> review.place(Integer.parseInt(id), Place.Named.UNPLACED));
        SplitPane columns = new SplitPane(column(source, label(messages.get("review.source")), source),
                column(result, label(messages.get("review.result")), result, waiting, unplaced));
        columns.setDividerPositions(0.5);
        return columns;
    }

    private static Region column(Node grows, Node... parts) {
        VBox.setVgrow(grows, Priority.ALWAYS);
        VBox column = new VBox(6, parts);
        column.getStyleClass().add(StyleClass.REVIEW_COLUMN);
        return column;
    }

    private Region buttons(List<Way> ways, Runnable cancel) {
        HBox bar = new HBox(10, button("review.cancel", cancel), gap());
        ways.forEach(way -> bar.getChildren().add(button(way.key(), () -> way.go().accept(review.shownProperty().get()))));
        bar.getChildren().getLast().getStyleClass().add(StyleClass.PRIMARY);
        bar.getStyleClass().add(StyleClass.REVIEW_HEAD);
        return bar;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void undoKeys(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            event.consume();
            if (event.isShiftDown()) {
                review.redo();
            } else {
                review.undo();
            }
        }
    }

    private void show(Reviewed reviewed) {
        showing = true;
        Integer kept = source.getSelectionModel().getSelectedItem();
        source.show(reviewed, IntStream.range(0, reviewed.paragraphs().size())
                .filter(i -> !reviewed.paragraphs().get(i).text().isBlank()).boxed().toList());
        unplaced.show(reviewed, reviewed.unplaced());
        waiting.setText(messages.get("review.unplaced", reviewed.unplaced().size()));
        result.show(reviewed.rows());
        themes.show(reviewed.recognition().theme());
        doubt(reviewed);
        summary.setText(words(reviewed));
        if (kept != null && source.getItems().contains(kept)) {
            source.getSelectionModel().select(kept);
        }
        chosen.settle();
        showing = false;
        linkChosen();
    }

    private void doubt(Reviewed reviewed) {
        Optional<String> year = reviewed.otherYear();
        doubt.setVisible(year.isPresent());
        doubt.setText(year.map(of -> messages.get("review.theme.doubt", of, String.valueOf(reviewed.recognition().theme().year())))
                .orElse(""));
    }

    private String words(Reviewed reviewed) {
        Draft draft = reviewed.draft();
        return messages.get("review.summary", draft.all(Aspect.class).size(), draft.all(Problem.class).size(),
                draft.points(SectionKind.CAUSES).size(), draft.points(SectionKind.MEASURES).size(),
                reviewed.guesses().size());
    }

    private void sourceChosen() {
        if (!showing) {
            chosen.show();
            linkChosen();
        }
    }

    /** Only a click scrolls to what the paragraph became: a press may begin a drag, and its goal must not move away. */
    private void showClicked(MouseEvent event) {
        if (event.isStillSincePress()) {
            result.showLinked();
        }
    }

    private void linkChosen() {
        Integer paragraph = source.getSelectionModel().getSelectedItem();
        if (paragraph != null) {
            link(List.of(paragraph));
            if (!source.isPressed() && !unplaced.isPressed()) {
                result.showLinked();
            }
        }
    }

    private void unplacedChosen(Integer paragraph) {
        if (!showing && paragraph != null) {
            source.getSelectionModel().select(paragraph);
            source.scrollTo(paragraph);
        }
    }

    private void resultChosen(ReviewRow row) {
        if (!showing && row != null) {
            link(row.sources());
            row.sources().stream().findFirst().ifPresent(source::scrollTo);
        }
    }

    private void link(Collection<Integer> paragraphs) {
        List.of(source, unplaced).forEach(list -> list.link(paragraphs));
        result.link(paragraphs);
    }
}
