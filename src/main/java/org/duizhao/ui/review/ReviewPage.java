package org.duizhao.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.session.Review;
import org.duizhao.session.ReviewRow;
import org.duizhao.session.Reviewed;
import org.duizhao.theme.Theme;
import org.duizhao.ui.style.StyleClass;

/** What was read at the left, what was made of it at the right; here the person puts right what the program took wrongly. */
public final class ReviewPage extends BorderPane {
    private final Review review;
    private final Messages messages;
    private final Label summary = new Label();
    private final ComboBox<Theme> themes = new SearchableComboBox<>();
    private final SourceList source;
    private final ResultList result;
    private final TextArea chosen = new TextArea();
    private final MenuButton places = new MenuButton();
    private boolean showing;

    /**
     * @param accept  opens the result as a new draft
     * @param replace puts the result into the open draft; null if none is open
     */
    public ReviewPage(
            Review review, Messages messages, Consumer<Reviewed> accept, Consumer<Reviewed> replace, Runnable cancel) {
        this.review = review;
        this.messages = messages;
        source = new SourceList(messages);
        result = new ResultList(review::place);
        getStyleClass().add(StyleClass.REVIEW);
        setTop(head());
        setCenter(columns());
        setBottom(new VBox(tools(), buttons(accept, replace, cancel)));
        source.getSelectionModel().selectedItemProperty().subscribe(paragraph -> sourceChosen());
        result.getSelectionModel().selectedItemProperty().subscribe(this::resultChosen);
        themes.valueProperty().subscribe(theme -> {
            if (!showing && theme != null) {
                review.choose(theme);
            }
        });
        review.shownProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoKeys);
    }

    private Region head() {
        Label title = new Label(messages.get("review.title"));
        title.getStyleClass().add(StyleClass.TITLE);
        summary.getStyleClass().add(StyleClass.SOFT);
        summary.setWrapText(true);
        themes.setId("review-theme");
        themes.setAccessibleText(messages.get("review.theme"));
        themes.getItems().setAll(review.themes());
        themes.setConverter(new StringConverter<>() {
            @Override
            public String toString(Theme theme) {
                return theme == null ? "" : theme.name();
            }

            @Override
            public Theme fromString(String name) {
                throw new IllegalStateException("the list is not editable");
            }
        });
        Label which = new Label(messages.get("review.theme"));
        which.getStyleClass().add(StyleClass.LABEL);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(10, title, gap, which, themes);
        first.getStyleClass().add(StyleClass.REVIEW_HEAD);
        return new VBox(4, first, summary);
    }

    private Region columns() {
        SplitPane columns = new SplitPane(column("review.source", source), column("review.result", result));
        columns.setDividerPositions(0.5);
        return columns;
    }

    private Region column(String key, Region list) {
        Label name = new Label(messages.get(key));
        name.getStyleClass().add(StyleClass.LABEL);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox column = new VBox(6, name, list);
        column.getStyleClass().add(StyleClass.REVIEW_COLUMN);
        return column;
    }

    /** What can be done with the chosen paragraph; the caret in its text says where to split. */
    private Region tools() {
        chosen.setEditable(false);
        chosen.setWrapText(true);
        chosen.setPrefRowCount(3);
        chosen.setId("review-chosen");
        chosen.setPromptText(messages.get("review.choose"));
        chosen.setAccessibleText(messages.get("review.chosen"));
        places.setText(messages.get("review.place"));
        places.setId("review-place");
        places.setOnShowing(event -> places.getItems().setAll(new PlaceMenu(review.shownProperty().get(), messages,
                place -> withChosen(paragraph -> review.place(paragraph, place))).items()));
        places.getItems().setAll(new PlaceMenu(review.shownProperty().get(), messages, place -> { }).items());
        FlowPane buttons = new FlowPane(8, 8, places,
                button("review.split", () -> withChosen(paragraph -> review.split(paragraph, offset(paragraph)))),
                button("review.join", () -> withChosen(review::join)),
                button("review.free", () -> withChosen(review::free)),
                button("review.undo", review::undo), button("review.redo", review::redo));
        VBox tools = new VBox(8, chosen, buttons);
        tools.disableProperty().bind(source.getSelectionModel().selectedItemProperty().isNull());
        return tools;
    }

    private Region buttons(Consumer<Reviewed> accept, Consumer<Reviewed> replace, Runnable cancel) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(10, button("review.cancel", cancel), gap);
        if (replace != null) {
            bar.getChildren().add(button("review.replace", () -> replace.accept(review.shownProperty().get())));
        }
        Button open = button("review.accept", () -> accept.accept(review.shownProperty().get()));
        open.getStyleClass().add(StyleClass.PRIMARY);
        bar.getChildren().add(open);
        bar.getStyleClass().add(StyleClass.REVIEW_HEAD);
        return bar;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void withChosen(Consumer<Integer> action) {
        Integer paragraph = source.getSelectionModel().getSelectedItem();
        if (paragraph != null) {
            action.accept(paragraph);
        }
    }

    /** The list shows paragraphs without the blanks around them. */
    private int offset(int paragraph) {
        String text = review.shownProperty().get().paragraphs().get(paragraph).text();
        return text.indexOf(text.strip()) + chosen.getCaretPosition();
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
        List<ReviewRow> rows = reviewed.rows();
        Map<FieldPath, ReviewRow.Kind> kinds = new HashMap<>();
        rows.forEach(row -> row.fields().forEach(field -> kinds.putIfAbsent(field, row.kind())));
        source.show(reviewed, kinds);
        result.getItems().setAll(rows);
        themes.setValue(reviewed.recognition().theme());
        summary.setText(words(reviewed.draft()));
        if (kept != null && source.getItems().contains(kept)) {
            source.getSelectionModel().select(kept);
        }
        showing = false;
        sourceChosen();
    }

    private String words(Draft draft) {
        return messages.get("review.summary", draft.all(Aspect.class).size(), draft.all(Problem.class).size(),
                draft.points(SectionKind.CAUSES).size(), draft.points(SectionKind.MEASURES).size(), draft.unplaced().size());
    }

    private void sourceChosen() {
        Integer paragraph = source.getSelectionModel().getSelectedItem();
        if (!showing && paragraph != null) {
            Reviewed reviewed = review.shownProperty().get();
            chosen.setText(reviewed.paragraphs().get(paragraph).text().strip());
            source.link(List.of(paragraph));
            result.link(reviewed.fieldsOf(paragraph));
        }
    }

    private void resultChosen(ReviewRow row) {
        if (!showing && row != null) {
            List<Integer> paragraphs = review.shownProperty().get().sourcesOf(row);
            source.link(paragraphs);
            result.link(Set.copyOf(row.fields()));
            paragraphs.stream().findFirst().ifPresent(source::scrollTo);
        }
    }
}
