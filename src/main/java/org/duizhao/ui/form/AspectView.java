package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Problem;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.control.CardList;

/** One aspect: its wording and its problems as cards, of which one is open. */
record AspectView(String aspect, OpenCard open, Portions portions) implements StepView {
    @Override
    public Object shape(Draft draft) {
        List<Object> shape = new ArrayList<>(List.of(aspect, Objects.requireNonNullElse(open.id(), "")));
        draft.element(aspect, Aspect.class).ifPresent(found -> {
            shape.add(portions.frame(aspect, found.problems()));
            portions.of(aspect, found.problems()).shown().forEach(problem -> shape.add(portions.frame(problem.id(), problem.examples())));
        });
        return shape;
    }

    @Override
    public List<Node> build(FormParts parts) {
        Session session = parts.session();
        Aspect found = session.draft().element(aspect, Aspect.class).orElseThrow();
        open.chooseFrom(found.problems());
        CardList list = new CardList(id -> session.draft().element(id, Problem.class).isPresent(),
                (id, index) -> session.edit("edit.moveProblem", draft -> Edits.move(draft, id, aspect, index)));
        List<Node> nodes = new ArrayList<>();
        nodes.add(parts.field(FieldSpec.line(Field.HEADING, "aspect"), aspect));
        nodes.add(new Official(parts, found).node());
        nodes.add(parts.bare(FieldSpec.paragraphs(Field.INTRO, "aspect", 1), aspect));
        nodes.addAll(parts.filled(list, aspect, found.problems(),
                problem -> new ProblemCard(parts, problem.id(), aspect, open).card()));
        nodes.add(parts.addButton("problem.add", "add-problem", () -> addAt(session, aspect, Integer.MAX_VALUE)));
        return nodes;
    }

    static void addAt(Session session, String aspect, int index) {
        String id = session.draft().freshId("p");
        session.edit("edit.addProblem", draft -> Edits.add(draft, aspect, index, Problem.empty(id)));
        session.navigation().reveal(new Cursor(new FieldPath(id, Field.HEADLINE), 0));
    }
}
