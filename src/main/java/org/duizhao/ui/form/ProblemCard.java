package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
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
import org.duizhao.ui.form.Portions.Portion;
import org.duizhao.ui.style.StyleClass;

/** One problem: headline, how it shows, examples, what answers it, where it came from. */
record ProblemCard(FormParts parts, String id, String aspect, OpenCard open) {
    Card card() {
        return new ItemCard(parts, id, "problem", "edit.moveProblem", open).menu(this::menu).next(this::addNext)
                .showing(this::whole, this::summary);
    }

    private Problem problem() {
        return parts.session().draft().element(id, Problem.class).orElse(Problem.empty(id));
    }

    private void addNext() {
        Aspect found = parts.session().draft().element(aspect, Aspect.class).orElseThrow();
        AspectView.addAt(parts.session(), aspect, found.problems().indexOf(problem()) + 1);
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
        parts.onChange(id, () -> words.setText(Summaries.of(problem(), parts.messages())));
        return new VBox(8, words, new Answers(parts, id).node());
    }

    private List<Node> whole() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(CardsOffer.follow(parts, parts.field(FieldSpec.paragraphs(Field.TEXT, "problem", 3), id),
                new FieldPath(id, Field.TEXT), "problem"));
        List<Example> examples = problem().examples();
        Portion<Example> portion = parts.portions().of(id, examples);
        nodes.addAll(new PortionBar(parts, id, portion).around(IntStream.range(0, portion.shown().size())
                .mapToObj(at -> new ExampleForm(parts, portion.shown().get(at).id(), portion.first() + at + 1).node()).toList()));
        FlowPane below = new FlowPane(10, 8);
        below.getChildren().add(parts.addButton(examples.isEmpty() ? "example.addFirst" : "example.add",
                id + "-add-example", this::addExample));
        below.getChildren().add(new Answers(parts, id).node());
        nodes.add(below);
        nodes.add(source());
        return nodes;
    }

    private void addExample() {
        Session session = parts.session();
        String example = session.draft().freshId("e");
        String lead = parts.messages().get(problem().examples().isEmpty() ? "example.lead.first" : "example.lead.more");
        session.edit("edit.addExample",
                draft -> Edits.add(draft, id, Integer.MAX_VALUE, Example.empty(example, lead)));
        session.navigation().reveal(new Cursor(new FieldPath(example, Field.MATTER), 0));
    }

    private Node source() {
        ChipChoice<ProblemSource> choice = new ChipChoice<>(
                Arrays.stream(ProblemSource.values()).filter(source -> source != ProblemSource.UNSAID).toList(),
                source -> parts.messages().get("source." + source.name().toLowerCase(Locale.ROOT)), this::from);
        choice.getStyleClass().add(StyleClass.CHIPS);
        parts.onChange(id, () -> choice.show(Set.of(problem().source())));
        return new VBox(6, parts.label(parts.messages().get("problem.source"), StyleClass.LABEL), choice);
    }

    private void from(ProblemSource source) {
        ProblemSource chosen = problem().source() == source ? ProblemSource.UNSAID : source;
        parts.session().edit("edit.source",
                draft -> Edits.replace(draft, id, element -> ((Problem) element).from(chosen)));
    }
}
