package org.duizhao.ui.form;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duizhao.ui.form.Portions.Portion;
import org.duizhao.ui.style.StyleClass;

/** Turns to the portion before or after the one of a long list that is shown, and says which that is. */
record PortionBar(FormParts parts, String parent, Portion<?> portion) {
    /** The id of the bar above a list. */
    static String above(String parent) {
        return parent + "-portion-above";
    }

    /** What is shown of a list, between two bars where that is not all. */
    List<Node> around(List<? extends Node> shown) {
        if (portion.isWhole()) {
            return List.copyOf(shown);
        }
        VBox list = new VBox(bar(above(parent)));
        list.getStyleClass().add(StyleClass.GROUP);
        list.getChildren().addAll(shown);
        list.getChildren().add(bar(parent + "-portion-below"));
        return List.of(list);
    }

    private Node bar(String id) {
        HBox bar = new HBox(10, button("portion.before", id + "-before", portion.first() - Portions.LENGTH, portion.first()),
                button("portion.after", id + "-after", portion.first() + Portions.LENGTH, portion.after()),
                new Label(parts.messages().get("portion.which", portion.first() + 1, portion.first() + portion.shown().size(),
                        portion.all())));
        bar.setId(id);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /** @param rest how many there are on that side */
    private Button button(String key, String id, int first, int rest) {
        Button button = parts.button(key, id, () -> parts.portions().turn(parent, first));
        button.setText(parts.messages().get(key, Math.min(rest, Portions.LENGTH)));
        button.setDisable(rest == 0);
        return button;
    }
}
