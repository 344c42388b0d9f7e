package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.control.Card;
import org.duizhao.ui.control.CardList;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/** The list of aspects: localities add their own, so that all of it can be changed. */
record AspectsView(String section) implements StepView {
    @Override
    public Object shape(Draft draft) {
        return draft.element(section).orElseThrow().children().stream().map(child -> child.id()).toList();
    }

    @Override
    public List<Node> build(FormParts parts) {
        Session session = parts.session();
        CardList list = new CardList(id -> session.draft().element(id, Aspect.class).isPresent(),
                (id, index) -> session.edit("edit.moveAspect", draft -> Edits.move(draft, id, section, index)));
        list.show(session.draft().element(section).orElseThrow().children().stream()
                .map(child -> card(parts, (Aspect) child)).toList());
        List<Node> nodes = new ArrayList<>();
        nodes.add(parts.field(FieldSpec.line(Field.HEADING, "section"), section));
        nodes.add(parts.field(FieldSpec.paragraphs(Field.INTRO, "section", 1), section));
        nodes.add(parts.label(parts.messages().get("aspects.heading"), StyleClass.HEADING));
        nodes.add(list);
        nodes.add(parts.addButton("aspects.add", "add-aspect", () -> add(session)));
        return nodes;
    }

    private void add(Session session) {
        String id = session.draft().freshId("a");
        session.edit("edit.addAspect",
                draft -> Edits.add(draft, section, Integer.MAX_VALUE, Aspect.empty(id, "", "")));
        session.wantedProperty().set(new Cursor(new FieldPath(id, Field.HEADING), 0));
    }

    private static Card card(FormParts parts, Aspect aspect) {
        Session session = parts.session();
        TextBox heading = parts.bare(FieldSpec.line(Field.HEADING, "aspect"), aspect.id());
        Card card = new Card(parts.messages(), aspect.id(), heading);
        parts.onRefresh(() -> card.setMark(session.progressProperty().get().step(aspect.id())
                .map(step -> step.mark()).orElse("")));
        card.setOnMoved(places -> session.edit("edit.moveAspect", draft -> Edits.shift(draft, aspect.id(), places)));
        card.setMenu(() -> {
            MenuItem remove = new MenuItem(parts.messages().get("aspects.remove"));
            remove.setOnAction(event -> session.edit("edit.removeAspect", draft -> Edits.remove(draft, aspect.id())));
            return List.of(remove);
        });
        Button write = parts.button("aspects.write", aspect.id() + "-write", () -> session.goTo(aspect.id()));
        write.getStyleClass().add(StyleClass.LINK);
        card.fold(new VBox(new Official(parts, aspect).node(), write));
        return card;
    }
}
