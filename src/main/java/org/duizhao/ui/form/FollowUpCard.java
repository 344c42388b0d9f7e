package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.FollowUpStatus;
import org.duizhao.ui.control.Card;
import org.duizhao.ui.control.ChipChoice;
import org.duizhao.ui.style.StyleClass;

/** One problem or measure of last year: how it stood, how far it is, what was done, and what proves it. */
record FollowUpCard(FormParts parts, String id, OpenCard open) {
    Card card() {
        return new ItemCard(parts, id, "followUp", "edit.moveFollowUp", open).menu(this::menu)
                .showing(this::whole, this::summary);
    }

    private FollowUp item() {
        return parts.session().draft().element(id, FollowUp.class).orElse(FollowUp.empty(id));
    }

    private List<MenuItem> menu() {
        MenuItem remove = new MenuItem(parts.messages().get("followUp.remove"));
        remove.setOnAction(event -> parts.session().edit("edit.removeFollowUp", draft -> Edits.remove(draft, id)));
        return List.of(remove);
    }

    private Node summary() {
        Label words = parts.label("", StyleClass.SOFT);
        words.setWrapText(false);
        parts.onChange(id, () -> words.setText(name(item().status()) + "　" + Summaries.shortened(item().text())));
        return words;
    }

    private String name(FollowUpStatus status) {
        return parts.messages().get("followUp.status." + status.name().toLowerCase(Locale.ROOT));
    }

    private List<Node> whole() {
        List<Node> nodes = new ArrayList<>();
        if (!item().lastText().isBlank()) {
            nodes.add(new VBox(6, parts.label(parts.messages().get("followUp.last"), StyleClass.LABEL),
                    parts.label(item().lastText(), StyleClass.SOFT)));
        }
        nodes.add(status());
        nodes.add(CardsOffer.follow(parts, parts.field(FieldSpec.paragraphs(Field.TEXT, "followUp", 3), id),
                new FieldPath(id, Field.TEXT), "followUp"));
        nodes.add(parts.field(FieldSpec.paragraphs(Field.EVIDENCE, "followUp", 2), id));
        return nodes;
    }

    private Node status() {
        ChipChoice<FollowUpStatus> choice = new ChipChoice<>(
                Arrays.stream(FollowUpStatus.values()).filter(status -> status != FollowUpStatus.OPEN).toList(),
                this::name, this::choose);
        choice.getStyleClass().add(StyleClass.CHIPS);
        parts.onChange(id, () -> choice.show(Set.of(item().status())));
        return new VBox(6, parts.label(parts.messages().get("followUp.status"), StyleClass.LABEL), choice);
    }

    private void choose(FollowUpStatus status) {
        FollowUpStatus chosen = item().status() == status ? FollowUpStatus.OPEN : status;
        parts.session().edit("edit.status", draft -> Edits.replace(draft, id, element -> ((FollowUp) element).being(chosen)));
    }
}
