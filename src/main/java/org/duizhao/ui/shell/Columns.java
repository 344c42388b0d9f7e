package org.duizhao.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duizhao.ui.style.StyleClass;

/**
 * Steps, form and page side by side. Where the window is too narrow for the page it takes the place of the form while it
 * is shown, and narrower still the steps fold to their marks.
 */
final class Columns extends StackPane {
    static final double PAGE_BESIDE_FORM = 1180;
    static final double STEPS_WITH_WORDS = 900;
    static final double STEPS_WIDTH = 264;
    private static final double STEPS_FOLDED = 64;
    private static final double FORM_MIN = 480;
    private static final double PAGE_MIN = 420;

    private final SplitPane split = new SplitPane();
    private final Region steps;
    private final Region form;
    private final Region page;
    private final BooleanProperty stepsShown = new SimpleBooleanProperty(true);
    private final BooleanProperty pageShown = new SimpleBooleanProperty(true);
    private final BooleanProperty pageInFront = new SimpleBooleanProperty(false);
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final DoubleProperty stepsWidth = new SimpleDoubleProperty(STEPS_WIDTH);
    private final DoubleProperty pageShare = new SimpleDoubleProperty(0.43);
    private boolean arranging;

    Columns(Region steps, Region form, Region page) {
        this.steps = steps;
        this.form = form;
        this.page = page;
        getStyleClass().add(StyleClass.COLUMNS);
        getChildren().add(split);
        SplitPane.setResizableWithParent(steps, false);
        form.setMinWidth(FORM_MIN);
        page.setMinWidth(PAGE_MIN);
        widthProperty().subscribe(width -> {
            narrow.set(width.doubleValue() < PAGE_BESIDE_FORM);
            folded.set(width.doubleValue() < STEPS_WITH_WORDS);
        });
        for (BooleanProperty cause : List.of(stepsShown, pageShown, pageInFront, narrow, folded)) {
            cause.subscribe(this::arrange);
        }
        widthProperty().subscribe(this::place);
    }

    BooleanProperty stepsShownProperty() {
        return stepsShown;
    }

    BooleanProperty pageShownProperty() {
        return pageShown;
    }

    /** In a narrow window: whether the page is shown in place of the form. */
    BooleanProperty pageInFrontProperty() {
        return pageInFront;
    }

    /** Whether the window has no room for the page beside the form. */
    BooleanProperty narrowProperty() {
        return narrow;
    }

    /** Whether the steps show only their marks. */
    BooleanProperty foldedProperty() {
        return folded;
    }

    /** Width of the steps in pixels, as the person set it. */
    DoubleProperty stepsWidthProperty() {
        return stepsWidth;
    }

    /** Share of the page in the width that is left beside the steps, as the person set it. */
    DoubleProperty pageShareProperty() {
        return pageShare;
    }

    /** Shows or hides the page, in a narrow window in place of the form. */
    void togglePage() {
        BooleanProperty shown = narrow.get() ? pageInFront : pageShown;
        shown.set(!shown.get());
    }

    private void arrange() {
        List<Node> wanted = new ArrayList<>();
        if (stepsShown.get()) {
            wanted.add(steps);
        }
        boolean inFront = narrow.get() && pageInFront.get();
        if (!inFront) {
            wanted.add(form);
        }
        if (inFront || !narrow.get() && pageShown.get()) {
            wanted.add(page);
        }
        steps.setMinWidth(folded.get() ? STEPS_FOLDED : 200);
        steps.setMaxWidth(folded.get() ? STEPS_FOLDED : 360);
        form.setMinWidth(folded.get() ? 320 : FORM_MIN);
        if (!split.getItems().equals(wanted)) {
            arranging = true;
            split.getItems().setAll(wanted);
            arranging = false;
            split.getDividers().forEach(divider -> divider.positionProperty().subscribe(this::remember));
        }
        place();
    }

    /** Puts the dividers where the person left them, whatever the window's width is now. */
    private void place() {
        double width = getWidth();
        if (width <= 0 || arranging) {
            return;
        }
        arranging = true;
        double left = stepsShown.get() ? folded.get() ? STEPS_FOLDED : stepsWidth.get() : 0;
        int divider = 0;
        if (stepsShown.get() && split.getItems().size() > 1) {
            split.setDividerPosition(divider++, left / width);
        }
        if (split.getItems().contains(form) && split.getItems().contains(page)) {
            split.setDividerPosition(divider, 1 - pageShare.get() * (width - left) / width);
        }
        arranging = false;
    }

    private void remember() {
        if (arranging || folded.get() || getWidth() <= 0 || !isDragged()) {
            return;
        }
        double[] at = split.getDividerPositions();
        if (stepsShown.get() && at.length > 0) {
            stepsWidth.set(Math.clamp(at[0] * getWidth(), 200, 360));
        }
        if (split.getItems().contains(form) && split.getItems().contains(page)) {
            double left = stepsShown.get() ? stepsWidth.get() : 0;
            pageShare.set(Math.clamp((1 - at[at.length - 1]) * getWidth() / (getWidth() - left), 0.2, 0.8));
        }
    }

    private boolean isDragged() {
        return split.lookupAll(".split-pane-divider").stream().anyMatch(Node::isPressed);
    }
}
