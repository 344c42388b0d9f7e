package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.TextSection;
import org.duizhao.model.Unplaced;
import org.duizhao.session.Session;
import org.duizhao.session.Step;
import org.duizhao.ui.form.Portions.Portion;
import org.duizhao.ui.style.StyleClass;

/** Paragraphs of an imported paper that found no field: each can be put somewhere or thrown away. */
record UnplacedView(Portions portions) implements StepView {
    @Override
    public Object shape(Draft draft) {
        return portions.frame(Step.UNPLACED, draft.unplaced());
    }

    @Override
    public List<Node> build(FormParts parts) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(parts.label(parts.messages().get("unplaced.why"), StyleClass.SOFT));
        Portion<Unplaced> portion = portions.of(Step.UNPLACED, parts.session().draft().unplaced());
        nodes.addAll(new PortionBar(parts, Step.UNPLACED, portion)
                .around(portion.shown().stream().map(one -> row(parts, one)).toList()));
        return nodes;
    }

    private static Node row(FormParts parts, Unplaced one) {
        Session session = parts.session();
        MenuButton place = new MenuButton(parts.messages().get("unplaced.place"));
        place.setId(one.id() + "-place");
        place.setOnShowing(event -> place.getItems().setAll(places(parts, one)));
        HBox buttons = new HBox(10, place, parts.button("unplaced.remove", one.id() + "-remove",
                () -> session.edit("edit.removeUnplaced", draft -> Edits.remove(draft, one.id()))));
        return new VBox(6, parts.field(FieldSpec.paragraphs(Field.TEXT, "unplaced", 2), one.id()), buttons);
    }

    private static List<MenuItem> places(FormParts parts, Unplaced one) {
        Session session = parts.session();
        List<MenuItem> places = new ArrayList<>();
        for (Section section : session.draft().sections()) {
            switch (section) {
                case ProblemSection problems -> problems.aspects().forEach(aspect -> places.add(item(session, aspect.heading(),
                        draft -> Edits.add(draft, aspect.id(), Integer.MAX_VALUE,
                                Problem.empty(draft.freshId("p")).with(Field.TEXT, one.text())), one)));
                case PointSection points -> places.add(item(session, points.heading(),
                        draft -> Edits.add(draft, points.id(), Integer.MAX_VALUE,
                                Point.of(draft.freshId(PointsView.prefix(points.kind())), "", one.text())), one));
                case TextSection plain -> places.add(append(parts, plain, one));
                case LastYearSection lastYear -> places.add(append(parts, lastYear, one));
            }
        }
        return places;
    }

    private static MenuItem append(FormParts parts, Section section, Unplaced one) {
        return item(parts.session(), name(parts, section), draft -> appended(draft, section.id(), one.text()), one);
    }

    private static String name(FormParts parts, Section section) {
        return parts.session().paper().progress().step(section.id())
                .map(step -> StepTitles.title(step, parts.messages())).orElse(section.heading());
    }

    private static MenuItem item(Session session, String name, UnaryOperator<Draft> put, Unplaced one) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> session.edit("edit.place", draft -> Edits.remove(put.apply(draft), one.id())));
        return item;
    }

    private static Draft appended(Draft draft, String section, String text) {
        FieldPath path = new FieldPath(section, Field.TEXT);
        String before = draft.text(path).orElse("");
        return Edits.text(draft, path, before.isBlank() ? text : before + "\n" + text);
    }
}
