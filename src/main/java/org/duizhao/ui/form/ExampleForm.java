package org.duizhao.ui.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.check.Completeness;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.session.Session;
import org.duizhao.ui.control.FieldRow;
import org.duizhao.ui.control.Icon;
import org.duizhao.ui.control.IconButton;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/** One example: the matter in its facts, and free text for the rest. */
record ExampleForm(FormParts parts, String id, int number) {
    Node node() {
        TextBox lead = parts.bare(FieldSpec.line(Field.LEAD, "example"), id);
        lead.getStyleClass().add(StyleClass.FLAT);
        lead.setPrefWidth(180);
        Button remove = new IconButton(Icon.REMOVE, parts.messages().get("example.remove"), () ->
                parts.session().edit("edit.removeExample", draft -> Edits.remove(draft, id)));
        remove.setId(id + "-remove");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(6,
                parts.label(parts.messages().get("example.number", number), StyleClass.LABEL), lead, gap, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setFillHeight(false);
        FieldRow where = new FieldRow(8, 120).with(field(Field.TIME), 1).with(field(Field.PLACE), 2);
        FieldRow what = new FieldRow(8, 120).with(field(Field.FIGURES), 1).with(field(Field.CONSEQUENCE), 1);
        TextBox text = parts.field(FieldSpec.paragraphs(Field.TEXT, "example", 1), id);
        parts.onChange(id, () -> text.showMessage(
                isBare(parts.session()) ? parts.messages().get("example.bare") : "", TextBox.Tone.MISSING));
        VBox box = new VBox(head, field(Field.MATTER), where, what, text);
        box.getStyleClass().add(StyleClass.EXAMPLE);
        return box;
    }

    private TextBox field(Field field) {
        return parts.field(FieldSpec.line(field, "example"), id);
    }

    private boolean isBare(Session session) {
        return session.navigation().currentStep().open().contains(Completeness.BARE_EXAMPLE.at(id, Field.TIME));
    }
}
