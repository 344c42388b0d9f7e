package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.ProblemSection;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.control.Card;
import org.duizhao.ui.control.CardList;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.form.Portions.Portion;
import org.duizhao.ui.style.StyleClass;

/** The list of aspects: localities add their own, so that all of it can be changed. */
record AspectsView(String section, Portions portions) implements StepView {
    @Override
    public Object shape(Draft draft) {
        return portions.frame(section, draft.element(section).orElseThrow().children());
    }

    @Override
    public List<Node> build(FormParts parts) {
        Session session = parts.session();
        CardList list = new CardList(id -> session.draft().element(id, Aspect.class).isPresent(),
                (id, index) -> session.edit("edit.moveAspect", draft -> Edits.move(draft, id, section, index)));
        Portion<Aspect> portion = portions.of(section, session.draft().element(section, ProblemSection.class).orElseThrow().aspects());
        list.show(portion.shown().stream().map(aspect -> card(parts, aspect)).toList(), portion.first(), portion.after());
        List<Node> nodes = new ArrayList<>();
        nodes.add(parts.field(FieldSpec.line(Field.HEADING, "section"), section));
        nodes.add(parts.field(FieldSpec.paragraphs(Field.INTRO, "section", 1), section));
        nodes.add(parts.label(parts.messages().get("aspects.heading"), StyleClass.HEADING));
        nodes.addAll(new PortionBar(parts, section, portion).around(List.of(list)));
        nodes.add(parts.addButton("aspects.add", "add-aspect", () -> add(session)));
        return nodes;
    }

    private void add(Session session) {
        String id = session.draft().freshId("a");
        session.edit("edit.addAspect",
                draft -> Edits.add(draft, section, Integer.MAX_VALUE, Aspect.empty(id, "", "")));
        session.navigation().wantedProperty().set(new Cursor(new FieldPath(id, Field.HEADING), 0));
    }

    private static Card card(FormParts parts, Aspect aspect) {
        Session session = parts.session();
        TextBox heading = parts.bare(FieldSpec.line(Field.HEADING, "aspect"), aspect.id());
        Card card = new Card(parts.messages(), aspect.id(), heading);
        parts.onRefresh(() -> card.setMark(session.paper().progress().step(aspect.id())
                .map(step -> step.mark()).orElse("")));
        card.setOnMoved(places -> {
            parts.portions().follow(Set.of(aspect.id()));
            session.edit("edit.moveAspect", draft -> Edits.shift(draft, aspect.id(), places));
        });
        card.setMenu(() -> {
            MenuItem remove = new MenuItem(parts.messages().get("aspects.remove"));
            remove.setOnAction(event -> session.edit("edit.removeAspect", draft -> Edits.remove(draft, aspect.id())));
            return List.of(remove);
        });
        Button write = parts.button("aspects.write", aspect.id() + "-write", () -> session.navigation().goTo(aspect.id()));
        write.getStyleClass().add(StyleClass.LINK);
        card.fold(new VBox(new Official(parts, aspect).node(), write));
        return card;
    }
}
