package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.duizhao.model.Aspect;
import org.duizhao.model.Edits;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.SectionKind;
import org.duizhao.session.Session;
import org.duizhao.ui.control.Card;
import org.duizhao.ui.control.ChipChoice;
import org.duizhao.ui.control.FieldRow;
import org.duizhao.ui.form.Portions.Portion;
import org.duizhao.ui.style.StyleClass;

/** One cause or measure and the problems it answers; a measure also says who, until when and to what end. */
record PointCard(FormParts parts, String id, SectionKind kind, OpenCard open) {
    /** The list of problems of which one can be chosen. */
    static final String CHIPS = "answers";

    Card card() {
        return new ItemCard(parts, id, owner(), "edit.movePoint", open).menu(this::menu).next(this::addNext)
                .showing(this::whole, this::summary);
    }

    private List<MenuItem> menu() {
        MenuItem remove = new MenuItem(parts.messages().get(owner() + ".remove"));
        remove.setOnAction(event -> parts.session().edit("edit.removePoint", draft -> Edits.remove(draft, id)));
        return List.of(remove);
    }

    private String owner() {
        return kind == SectionKind.CAUSES ? "cause" : "measure";
    }

    private Point point() {
        return parts.session().draft().element(id, Point.class).orElse(Point.empty(id));
    }

    private void addNext() {
        List<Element> path = parts.session().draft().pathTo(id);
        PointsView.addAt(parts.session(), path.getFirst().id(), path.getFirst().children().indexOf(path.getLast()) + 1);
    }

    private Node summary() {
        Label words = parts.label("", StyleClass.SOFT);
        parts.onChange(id, () -> words.setText(Summaries.of(point()) + "　"
                + parts.messages().get("answers.count", point().answers().size())));
        return words;
    }

    private List<Node> whole() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(CardsOffer.follow(parts, parts.field(FieldSpec.paragraphs(Field.TEXT, owner(), 3), id),
                new FieldPath(id, Field.TEXT), owner()));
        if (kind == SectionKind.MEASURES) {
            nodes.add(new FieldRow(12, 120).with(parts.field(FieldSpec.line(Field.OWNER, owner()), id), 1)
                    .with(parts.field(FieldSpec.line(Field.DUE, owner()), id), 1)
                    .with(parts.field(FieldSpec.line(Field.RESULT, owner()), id), 2));
        }
        nodes.add(links());
        return nodes;
    }

    private Node links() {
        Session session = parts.session();
        Portion<Problem> portion = parts.portions().of(CHIPS, session.draft().all(Problem.class));
        List<Problem> problems = portion.shown();
        ChipChoice<String> choice = new ChipChoice<>(problems.stream().map(Problem::id).toList(),
                problem -> problem, this::toggle);
        choice.getStyleClass().add(StyleClass.CHIPS);
        parts.onChange(id, () -> choice.show(point().answers()));
        parts.onChange(ProblemSection.class, () -> {
            Map<String, String> names = names();
            problems.forEach(problem -> choice.chip(problem.id()).setText(names.getOrDefault(problem.id(), "")));
        });
        Label label = parts.label(parts.messages().get(problems.isEmpty() ? "answers.noProblems" : "answers.which"),
                StyleClass.LABEL);
        VBox links = new VBox(6, label);
        links.getChildren().addAll(new PortionBar(parts, CHIPS, portion).around(List.of(choice)));
        return links;
    }

    private Map<String, String> names() {
        Session session = parts.session();
        Map<String, String> names = new HashMap<>();
        for (Aspect aspect : session.draft().all(Aspect.class)) {
            String mark = session.mark(aspect.id());
            Map<String, String> marks = session.marksBelow(aspect.id());
            aspect.problems().forEach(problem -> names.put(problem.id(),
                    mark + marks.get(problem.id()) + Summaries.shortened(problem.headline())));
        }
        return names;
    }

    private void toggle(String problem) {
        boolean linked = point().answers().contains(problem);
        parts.session().edit("edit.link", draft -> Edits.link(draft, id, problem, !linked));
    }
}
