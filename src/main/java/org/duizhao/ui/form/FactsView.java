package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.PaperKind;
import org.duizhao.model.TitlePart;
import org.duizhao.session.Session;
import org.duizhao.ui.control.ChipChoice;
import org.duizhao.ui.control.FieldRow;
import org.duizhao.ui.style.StyleClass;

/** Who, where, which meeting, and what stands around the body. */
record FactsView() implements StepView {
    /** What its fields belong to, in message keys. */
    static final String OWNER = "facts";

    @Override
    public Object shape(Draft draft) {
        return Facts.ID;
    }

    @Override
    public List<Node> build(FormParts parts) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(kinds(parts));
        nodes.add(row(parts, Field.UNIT, Field.POST, Field.NAME));
        nodes.add(row(parts, Field.YEAR, Field.MEETING, Field.DATE));
        nodes.add(parts.label(parts.messages().get("facts.around"), StyleClass.HEADING));
        nodes.add(shown(parts));
        nodes.add(parts.field(FieldSpec.paragraphs(Field.TITLE, OWNER, 2), Facts.ID));
        nodes.add(row(parts, Field.SALUTATION, Field.SIGNATURE, Field.SIGNED_DATE));
        return nodes;
    }

    private static Node row(FormParts parts, Field... fields) {
        FieldRow row = new FieldRow(12, 130);
        for (Field field : fields) {
            row.with(parts.field(FieldSpec.line(field, OWNER), Facts.ID), field == Field.UNIT || field == Field.MEETING ? 2 : 1);
        }
        return row;
    }

    private static Node kinds(FormParts parts) {
        Session session = parts.session();
        List<PaperKind> offered = Arrays.stream(PaperKind.values())
                .filter(kind -> kind == session.draft().kind()
                        || session.paper().theme().suits(kind.name().toLowerCase(Locale.ROOT))).toList();
        ChipChoice<PaperKind> choice = new ChipChoice<>(offered,
                kind -> parts.messages().get("kind." + kind.name().toLowerCase(Locale.ROOT)),
                kind -> session.edit("edit.kind", draft -> draft.withKind(kind)));
        choice.getStyleClass().add(StyleClass.CHIPS);
        parts.onRefresh(() -> choice.show(Set.of(session.draft().kind())));
        return choice;
    }

    private static Node shown(FormParts parts) {
        FlowPane boxes = new FlowPane(20, 8);
        for (TitlePart part : TitlePart.values()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            CheckBox box = new CheckBox(parts.messages().get("part." + name));
            box.setId("part-" + name);
            box.setOnAction(event ->
                    parts.session().edit("edit.parts", draft -> draft.showing(part, box.isSelected())));
            parts.onRefresh(() -> box.setSelected(parts.session().draft().shown().contains(part)));
            boxes.getChildren().add(box);
        }
        return boxes;
    }
}
