package org.duizhao.ui.form;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.session.Step;
import org.duizhao.ui.style.StyleClass;

/** Says above the form which step it is. */
final class StepHead extends VBox {
    private final Messages messages;
    private final Label number = new Label();
    private final Label title = new Label();

    StepHead(Messages messages) {
        this.messages = messages;
        number.getStyleClass().add(StyleClass.SMALL);
        title.getStyleClass().add(StyleClass.TITLE);
        title.setWrapText(true);
        getChildren().addAll(number, title);
    }

    /** @param at of the step shown; that of an aspect is called as the paper calls it */
    void show(List<Step> steps, int at, Draft draft) {
        Step step = steps.get(at);
        number.setText(messages.get("form.step", at + 1, steps.size()));
        title.setText(draft.element(step.part(), Aspect.class).map(aspect -> step.mark() + aspect.heading())
                .orElseGet(() -> StepTitles.title(step, messages)));
    }
}
