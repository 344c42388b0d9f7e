package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.LastYearSection;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.control.CardList;

/** What became of last year's problems and measures, as cards, of which one is open. */
record FollowUps(FormParts parts, LastYearSection section, OpenCard open) {
    static final String PREFIX = "f";

    static List<Object> shape(LastYearSection section, OpenCard open, Portions portions) {
        return List.of(section.id(), Objects.requireNonNullElse(open.id(), ""), portions.frame(section.id(), section.items()));
    }

    List<Node> nodes() {
        Session session = parts.session();
        open.chooseFrom(section.items());
        CardList list = new CardList(id -> session.draft().element(id, FollowUp.class).isPresent(),
                (id, index) -> session.edit("edit.moveFollowUp", draft -> Edits.move(draft, id, section.id(), index)));
        List<Node> nodes = new ArrayList<>(parts.filled(list, section.id(), section.items(),
                item -> new FollowUpCard(parts, item.id(), open).card()));
        nodes.add(parts.addButton("followUp.add", "add-follow-up", this::add));
        return nodes;
    }

    private void add() {
        Session session = parts.session();
        String id = session.draft().freshId(PREFIX);
        session.edit("edit.addFollowUp",
                draft -> Edits.add(draft, section.id(), Integer.MAX_VALUE, FollowUp.empty(id)));
        session.navigation().reveal(new Cursor(new FieldPath(id, Field.HEADLINE), 0));
    }
}
