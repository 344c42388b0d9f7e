package org.duizhao.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Step;
import org.duizhao.ui.control.StepMark;
import org.duizhao.ui.form.StepTitles;
import org.duizhao.ui.style.StyleClass;

/** One step in the list: its mark, its name, and how far it is. */
final class StepRow extends ToggleButton {
    /** Pixels of the width that are not the words'. */
    private static final double ASIDE = 24;
    private static final PseudoClass ITEM = PseudoClass.getPseudoClass("item");

    private final Messages messages;
    private final StepMark mark = new StepMark(StepMark.State.EMPTY);
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label count = new Label();
    private final VBox words;
    private final HBox box;
    private final boolean heading;
    /** What is said already: after a keystroke most steps are as they were. */
    private Object shown;

    StepRow(Step step, Messages messages) {
        this.messages = messages;
        heading = step.kind() == Step.Kind.PROBLEMS;
        if (heading) {
            title.getStyleClass().add(StyleClass.HEADING);
        }
        detail.getStyleClass().add(StyleClass.SMALL);
        count.getStyleClass().add(StyleClass.SMALL);
        words = new VBox(title, detail);
        words.setMinWidth(0);
        title.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(10, mark, words, count);
        HBox.setMargin(mark, new Insets(3, 0, 0, 0));
        box.setAlignment(heading ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        setGraphic(box);
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(new Tooltip());
        getStyleClass().setAll(StyleClass.STEP_ROW);
        pseudoClassStateChanged(ITEM, step.kind() == Step.Kind.ASPECT);
        setId("step-" + step.part());
        box.prefWidthProperty().bind(widthProperty().subtract(ASIDE));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** A button asks its graphic for a height without telling it the width, and so cuts off what would wrap. */
    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + box.prefHeight(width < 0 ? -1 : width - ASIDE) + snappedBottomInset();
    }

    void show(Step step, Step current, boolean folded) {
        Object now = List.of(step, step == current, folded);
        if (!now.equals(shown)) {
            shown = now;
            words(step, step == current, folded);
        }
    }

    private void words(Step step, boolean current, boolean folded) {
        String name = StepTitles.title(step, messages);
        String how = StepWords.detail(step, messages);
        title.setText(name);
        detail.setText(how);
        detail.setManaged(!heading && !how.isEmpty());
        detail.setVisible(detail.isManaged());
        count.setText(heading ? messages.get("step.characters", step.characters()) : "");
        mark.show(current ? StepMark.State.CURRENT : state(step));
        setSelected(current);
        shown(words, !folded);
        shown(count, heading && !folded);
        shown(mark, !heading || folded);
        String whole = StepWords.whole(step, messages);
        getTooltip().setText(whole.isEmpty() ? name : name + "\n" + whole);
        setAccessibleText(name + " " + messages.get("step.state." + step.state().name().toLowerCase(
                Locale.ROOT)) + " " + whole);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static StepMark.State state(Step step) {
        return switch (step.state()) {
            case EMPTY -> StepMark.State.EMPTY;
            case BEGUN -> StepMark.State.BEGUN;
            case COMPLETE -> StepMark.State.DONE;
        };
    }

    /** Choosing a step that is already chosen must not unchoose it. */
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
