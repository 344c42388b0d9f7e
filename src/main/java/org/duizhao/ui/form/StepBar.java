package org.duizhao.ui.form;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Session;
import org.duizhao.session.Step;
import org.duizhao.ui.control.Icon;
import org.duizhao.ui.style.StyleClass;

/** Leads to the step before and the next one, below the form. */
final class StepBar extends HBox {
    private final Messages messages;
    private final Button previous = new Button();
    private final Button next = new Button();

    StepBar(Session session, Messages messages) {
        this.messages = messages;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        previous.setId("previous-step");
        next.setId("next-step");
        next.getStyleClass().add(StyleClass.PRIMARY);
        previous.setOnAction(event -> session.navigation().goBy(-1));
        next.setOnAction(event -> session.navigation().goBy(1));
        previous.setGraphic(Icon.LEFT.node());
        next.setGraphic(Icon.RIGHT.node());
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(previous, gap, next);
        getStyleClass().add(StyleClass.FORM_BAR);
    }

    /** @param at of the step shown */
    void show(List<Step> steps, int at) {
        previous.setVisible(at > 0);
        next.setVisible(at < steps.size() - 1);
        if (at > 0) {
            String before = StepTitles.title(steps.get(at - 1), messages);
            previous.setText(before);
            previous.setAccessibleText(messages.get("form.previous", before));
        }
        if (at < steps.size() - 1) {
            next.setText(messages.get("form.next", StepTitles.title(steps.get(at + 1), messages)));
        }
    }
}
