package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.duizhao.model.Aspect;
import org.duizhao.model.Edits;
import org.duizhao.model.Example;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSource;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.control.Card;
import org.duizhao.ui.control.ChipChoice;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/** One problem: headline, how it shows, examples, what answers it, where it came from. */
record ProblemCard(FormParts parts, String id, String aspect, OpenCard open) {
    Card card() {
        Session session = parts.session();
        TextBox headline = parts.bare(FieldSpec.line(Field.HEADLINE, "problem"), id);
        headline.onEnter(() -> session.reveal(new Cursor(new FieldPath(id, Field.TEXT), Integer.MAX_VALUE)));
        headline.inputFocusedProperty().subscribe(focused -> {
            if (focused) {
                open.open(id);
            }
        });
        Card card = new Card(parts.messages(), id, headline);
        parts.onRefresh(() -> card.setMark(session.mark(id)));
        card.setOnMoved(places -> session.edit("edit.moveProblem", draft -> Edits.shift(draft, id, places)));
        card.setOnOpened(() -> session.reveal(new Cursor(new FieldPath(id, Field.HEADLINE), Integer.MAX_VALUE)));
        card.setMenu(this::menu);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::addNext);
        if (open.is(id)) {
            card.open(whole());
        } else {
            card.fold(summary());
        }
        return card;
    }

    private Problem problem() {
        return parts.session().draft().element(id, Problem.class).orElse(Problem.empty(id));
    }

    private void addNext(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            Aspect found = parts.session().draft().element(aspect, Aspect.class).orElseThrow();
            AspectView.addAt(parts.session(), aspect, () -> found.problems().indexOf(problem()) + 1);
        }
    }

    private List<MenuItem> menu() {
        Session session = parts.session();
        Menu move = new Menu(parts.messages().get("problem.moveTo"));
        session.draft().all(Aspect.class).stream().filter(other -> !other.id().equals(aspect)).forEach(other -> {
            MenuItem item = new MenuItem(other.heading());
            item.setOnAction(event -> session.edit("edit.moveProblem",
                    draft -> Edits.move(draft, id, other.id(), Integer.MAX_VALUE)));
            move.getItems().add(item);
        });
        MenuItem remove = new MenuItem(parts.messages().get("problem.remove"));
        remove.setOnAction(event -> session.edit("edit.removeProblem", draft -> Edits.remove(draft, id)));
        return List.of(move, remove);
    }

    private Node summary() {
        Label words = parts.label("", StyleClass.SOFT);
        words.setWrapText(false);
        parts.onRefresh(() -> words.setText(Summaries.of(problem(), parts.messages())));
        return new VBox(8, words, new Answers(parts, id).node());
    }

    private Node whole() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(parts.field(FieldSpec.paragraphs(Field.TEXT, "problem", 3), id));
        List<Example> examples = problem().examples();
        for (int i = 0; i < examples.size(); i++) {
            nodes.add(new ExampleForm(parts, examples.get(i).id(), i + 1).node());
        }
        FlowPane below = new FlowPane(10, 8);
        below.getChildren().add(parts.addButton(examples.isEmpty() ? "example.addFirst" : "example.add",
                id + "-add-example", this::addExample));
        below.getChildren().add(new Answers(parts, id).node());
        nodes.add(below);
        nodes.add(source());
        VBox box = new VBox();
        box.getStyleClass().add(StyleClass.GROUP);
        box.getChildren().setAll(nodes);
        return box;
    }

    private void addExample() {
        Session session = parts.session();
        String example = session.draft().freshId("e");
        String lead = parts.messages().get(problem().examples().isEmpty() ? "example.lead.first" : "example.lead.more");
        session.edit("edit.addExample",
                draft -> Edits.add(draft, id, Integer.MAX_VALUE, Example.empty(example, lead)));
        session.reveal(new Cursor(new FieldPath(example, Field.MATTER), 0));
    }

    private Node source() {
        ChipChoice<ProblemSource> choice = new ChipChoice<>(
                Arrays.stream(ProblemSource.values()).filter(source -> source != ProblemSource.UNSAID).toList(),
                source -> parts.messages().get("source." + source.name().toLowerCase(Locale.ROOT)), this::from);
        choice.getStyleClass().add(StyleClass.CHIPS);
        parts.onRefresh(() -> choice.show(Set.of(problem().source())));
        return new VBox(6, parts.label(parts.messages().get("problem.source"), StyleClass.LABEL), choice);
    }

    private void from(ProblemSource source) {
        ProblemSource chosen = problem().source() == source ? ProblemSource.UNSAID : source;
        parts.session().edit("edit.source",
                draft -> Edits.replace(draft, id, element -> ((Problem) element).from(chosen)));
    }
}
