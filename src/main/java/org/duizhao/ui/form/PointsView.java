package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.control.CardList;

/** Causes or measures as cards, of which one is open. */
record PointsView(String section, OpenCard open, Portions portions) implements StepView {
    @Override
    public Object shape(Draft draft) {
        List<Object> shape = new ArrayList<>(List.of(section, Objects.requireNonNullElse(open.id(), "")));
        draft.element(section).ifPresent(found -> shape.add(portions.frame(section, found.children())));
        shape.add(portions.frame(PointCard.CHIPS, draft.all(Problem.class)));
        return shape;
    }

    @Override
    public List<Node> build(FormParts parts) {
        Session session = parts.session();
        PointSection found = session.draft().element(section, PointSection.class).orElseThrow();
        open.chooseFrom(found.points());
        CardList list = new CardList(
                id -> found.points().stream().anyMatch(point -> point.id().equals(id)),
                (id, index) -> session.edit("edit.movePoint", draft -> Edits.move(draft, id, section, index)));
        List<Node> nodes = new ArrayList<>();
        nodes.add(parts.field(FieldSpec.line(Field.HEADING, "section"), section));
        nodes.add(parts.field(FieldSpec.paragraphs(Field.INTRO, "section", 1), section));
        nodes.addAll(parts.filled(list, section, found.points(),
                point -> new PointCard(parts, point.id(), found.kind(), open).card()));
        nodes.add(parts.addButton(found.kind() == SectionKind.CAUSES ? "cause.add" : "measure.add", "add-point",
                () -> addAt(session, section, Integer.MAX_VALUE)));
        return nodes;
    }

    static void addAt(Session session, String section, int index) {
        SectionKind kind = session.draft().element(section, PointSection.class).orElseThrow().kind();
        String id = session.draft().freshId(prefix(kind));
        session.edit(addLabel(kind), draft -> Edits.add(draft, section, index, Point.empty(id)));
        session.navigation().reveal(new Cursor(new FieldPath(id, Field.HEADLINE), 0));
    }

    static String prefix(SectionKind kind) {
        return kind == SectionKind.CAUSES ? "c" : "m";
    }

    static String addLabel(SectionKind kind) {
        return kind == SectionKind.CAUSES ? "edit.addCause" : "edit.addMeasure";
    }
}
