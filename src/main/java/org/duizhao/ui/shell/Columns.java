package org.duizhao.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.duizhao.i18n.Messages;
import org.duizhao.settings.Setting;
import org.duizhao.ui.style.StyleClass;

/**
 * Steps, form and page side by side, as wide as the person drew them. Where the window is too narrow for the page beside
 * the form they are two tabs, and narrower still the steps fold to their marks.
 */
final class Columns extends Pane {
    static final double PAGE_BESIDE_FORM = 1180;
    static final double STEPS_WITH_WORDS = 900;
    private static final double STEPS_FOLDED = 64;
    private static final double FORM_MIN = 480;
    private static final double PAGE_MIN = 420;

    private final Region steps;
    private final Region form;
    private final Region page;
    private final BooleanProperty stepsShown = new SimpleBooleanProperty(true);
    private final BooleanProperty pageShown = new SimpleBooleanProperty(true);
    private final BooleanProperty pageInFront = new SimpleBooleanProperty();
    private final BooleanProperty pageAway = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
    private final DoubleProperty stepsWidth = new SimpleDoubleProperty(Setting.STEPS_WIDTH.standard());
    private final DoubleProperty pageShare = new SimpleDoubleProperty(Setting.PAGE_SHARE.standard());
    private final Region tabs;
    private final ColumnDivider stepsEdge = new ColumnDivider(this::dragSteps);
    private final ColumnDivider pageEdge = new ColumnDivider(this::dragPage);

    Columns(Region steps, Region form, Region page, Messages messages) {
        this.steps = steps;
        this.form = form;
        this.page = page;
        tabs = new PageTabs(pageInFront, messages);
        getStyleClass().add(StyleClass.COLUMNS);
        widthProperty().subscribe(width -> {
            narrow.set(width.doubleValue() > 0 && width.doubleValue() < PAGE_BESIDE_FORM);
            folded.set(width.doubleValue() > 0 && width.doubleValue() < STEPS_WITH_WORDS);
            // while a window is laid out its styles have been applied already, without what has come in just now
            applyCss();
        });
        for (ObservableBooleanValue cause : List.of(stepsShown, pageShown, pageInFront, pageAway, narrow)) {
            cause.subscribe(() -> arrange());
        }
        stepsWidth.subscribe(() -> requestLayout());
        pageShare.subscribe(() -> requestLayout());
        arrange();
    }

    BooleanProperty stepsShownProperty() {
        return stepsShown;
    }

    /** Whether the page is wanted beside the form. */
    BooleanProperty pageShownProperty() {
        return pageShown;
    }

    /** In a narrow window: whether the page is shown in place of the form. */
    BooleanProperty pageInFrontProperty() {
        return pageInFront;
    }

    /** Whether the page is in another window. */
    BooleanProperty pageAwayProperty() {
        return pageAway;
    }

    /** Whether the window has no room for the page beside the form. */
    ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    /** Whether the steps show only their marks. */
    ReadOnlyBooleanProperty foldedProperty() {
        return folded.getReadOnlyProperty();
    }

    /** Width of the steps in pixels, as the person set it. */
    DoubleProperty stepsWidthProperty() {
        return stepsWidth;
    }

    /** Share of the page in the width that is left beside the steps, as the person set it. */
    DoubleProperty pageShareProperty() {
        return pageShare;
    }

    /** Whether the page is, or could be at once, in sight. */
    boolean hasRoomForPage() {
        return pageAway.get() || narrow.get() || pageShown.get();
    }

    /** Shows or hides the page, in a narrow window in place of the form. */
    void togglePage() {
        BooleanProperty shown = narrow.get() ? pageInFront : pageShown;
        shown.set(!shown.get());
    }

    private boolean hasForm() {
        return pageAway.get() || !narrow.get() || !pageInFront.get();
    }

    private boolean hasPage() {
        return !pageAway.get() && (narrow.get() ? pageInFront.get() : pageShown.get());
    }

    private void arrange() {
        List<Node> wanted = new ArrayList<>();
        add(wanted, stepsShown.get(), steps);
        add(wanted, narrow.get() && !pageAway.get(), tabs);
        add(wanted, hasForm(), form);
        add(wanted, hasPage(), page);
        add(wanted, stepsShown.get(), stepsEdge);
        add(wanted, hasForm() && hasPage(), pageEdge);
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    private static void add(List<Node> to, boolean wanted, Node node) {
        if (wanted) {
            to.add(node);
        }
    }

    @Override
    protected void layoutChildren() {
        double left = stepsRoom();
        double height = getHeight();
        double top = tabs.getParent() == this ? tabs.prefHeight(getWidth() - left) : 0;
        double right = hasPage() ? hasForm() ? pageRoom(getWidth() - left) : getWidth() - left : 0;
        double middle = getWidth() - left - right;
        steps.resizeRelocate(0, 0, left, height);
        tabs.resizeRelocate(left, 0, getWidth() - left, top);
        form.resizeRelocate(left, top, middle, height - top);
        if (!pageAway.get()) {
            page.resizeRelocate(left + middle, top, right, height - top);
        }
        stepsEdge.place(left, height);
        pageEdge.place(left + middle, height);
    }

    private double stepsRoom() {
        if (!stepsShown.get()) {
            return 0;
        }
        double spare = hasForm() && hasPage() ? getWidth() - FORM_MIN - PAGE_MIN : Setting.STEPS_WIDTH.max();
        return folded.get() ? STEPS_FOLDED : Math.round(Math.max(Setting.STEPS_WIDTH.min(), Math.min(stepsWidth.get(), spare)));
    }

    private double pageRoom(double rest) {
        return Math.round(Math.max(PAGE_MIN, Math.min(pageShare.get() * rest, rest - FORM_MIN)));
    }

    private void dragSteps(double x) {
        if (!folded.get()) {
            stepsWidth.set(Math.clamp(x, Setting.STEPS_WIDTH.min(), Setting.STEPS_WIDTH.max()));
        }
    }

    private void dragPage(double x) {
        double rest = getWidth() - stepsRoom();
        pageShare.set(Math.clamp((getWidth() - x), PAGE_MIN, Math.max(PAGE_MIN, rest - FORM_MIN)) / rest);
    }
}
