package org.duizhao.ui.shell;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.ui.control.Keyboard;
import org.duizhao.ui.form.FormActions;
import org.duizhao.ui.form.StepForm;
import org.duizhao.ui.layout.LayoutPage;
import org.duizhao.ui.preview.PagePreview;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.preview.Zoom;

/** The open draft: steps, form and page, the find bar above and the status line below. */
final class DraftView extends BorderPane {
    private final Session session;
    private final PagePreview preview;
    private final StepForm form;
    private final StackPane middle;
    private final Function<Runnable, LayoutPage> layouts;
    private final StepList steps;
    private final FindBar find;
    private final Columns columns;
    private final StatusLine status;
    private final PagePlace page;
    private final Subscription observed;
    /** Null while the form is shown. */
    private LayoutPage layout;

    DraftView(
            Session session, Messages messages, PreviewFonts fonts, FormActions form,
            Function<Runnable, LayoutPage> layouts, ActionTable actions, Settings settings) {
        this.session = session;
        this.layouts = layouts;
        // before the form listens, since a field must be in the window to take the keyboard
        observed = session.navigation().wantedProperty().subscribe(() -> showForm())
                .and(session.navigation().stepProperty().subscribe(() -> closeLayout()));
        preview = new PagePreview(session, messages, fonts);
        this.form = new StepForm(session, messages, form);
        middle = new StackPane(this.form.node());
        find = new FindBar(session, messages);
        StackPane stepsPlace = new StackPane();
        columns = new Columns(stepsPlace, middle, (Region) preview.node(), messages);
        steps = new StepList(session, messages, columns.foldedProperty());
        stepsPlace.getChildren().add(steps);
        setTop(find);
        setCenter(columns);
        status = new StatusLine(session, messages);
        setBottom(status);
        remember(settings);
        page = new PagePlace(preview, columns, actions, settings, messages);
        preview.onFonts(() -> actions.run(Action.FONTS));
    }

    private void remember(Settings settings) {
        remember(settings, Setting.STEPS_WIDTH, columns.stepsWidthProperty());
        remember(settings, Setting.PAGE_SHARE, columns.pageShareProperty());
        remember(settings, Setting.STEPS_SHOWN, columns.stepsShownProperty());
        remember(settings, Setting.PAGE_SHOWN, columns.pageShownProperty());
        remember(settings, Setting.PAGE_MARGINS, preview.marginsProperty());
        remember(settings, Setting.PAGE_GRID, preview.gridProperty());
        preview.zoomProperty().set(Zoom.named(settings.get(Setting.ZOOM)));
        preview.zoomProperty().addListener((zooms, before, zoom) -> settings.set(Setting.ZOOM, zoom.word()));
    }

    private static void remember(Settings settings, Setting<Double> setting, DoubleProperty value) {
        value.set(settings.get(setting));
        value.addListener((values, before, now) -> settings.set(setting, now.doubleValue()));
    }

    private static void remember(Settings settings, Setting<Boolean> setting, BooleanProperty value) {
        value.set(settings.get(setting));
        value.addListener((values, before, now) -> settings.set(setting, now));
    }

    private void showForm() {
        closeLayout();
        showMiddle();
    }

    /** Brings the middle column in front, and the keyboard to its window. */
    private void showMiddle() {
        columns.pageInFrontProperty().set(false);
        if (page.isFocused()) {
            getScene().getWindow().requestFocus();
        }
    }

    /** Shows the layout in the place of the form, or the form again. */
    void toggleLayout() {
        if (layout != null) {
            backToField();
        } else {
            showMiddle();
            layout = layouts.apply(this::backToField);
            middle.getChildren().setAll(layout);
            applyCss();
            layout.focus();
        }
    }

    private void closeLayout() {
        if (layout != null) {
            layout.dispose();
            layout = null;
            middle.getChildren().setAll(form.node());
        }
    }

    void toggleSteps() {
        columns.stepsShownProperty().set(!columns.stepsShownProperty().get());
    }

    /** Shows or hides the page; one that is in its own window comes back. */
    void togglePage() {
        if (page.isApart()) {
            page.move();
        } else {
            columns.togglePage();
            if (columns.pageInFrontProperty().get()) {
                page.focus();
            } else {
                backToField();
            }
        }
    }

    private void backToField() {
        Cursor cursor = session.navigation().cursorProperty().get();
        closeLayout();
        applyCss();
        if (cursor == null) {
            form.focus();
        } else {
            session.navigation().reveal(cursor);
        }
    }

    void movePage() {
        page.move();
    }

    void toggleMargins() {
        preview.marginsProperty().set(!preview.marginsProperty().get());
    }

    void toggleGrid() {
        preview.gridProperty().set(!preview.gridProperty().get());
    }

    void showFonts(PreviewFonts fonts) {
        preview.showFonts(fonts);
    }

    void find() {
        find.enter();
    }

    /** Moves the keyboard from steps to form to page and round again, past what is hidden. */
    void nextColumn() {
        Keyboard here = Keyboard.of(this);
        if (page.isFocused() || here.isIn(preview.node())) {
            if (steps.getScene() == null) {
                focusForm();
            } else {
                getScene().getWindow().requestFocus();
                steps.focus();
            }
        } else if (here.isIn(middle) && columns.hasRoomForPage()) {
            columns.pageInFrontProperty().set(true);
            page.focus();
        } else if (here.isIn(steps) || steps.getScene() == null) {
            focusForm();
        } else {
            steps.focus();
        }
    }

    void focusForm() {
        showForm();
        applyCss(); // until then the form is not in the window
        form.focus();
    }

    void dispose() {
        closeLayout();
        observed.unsubscribe();
        form.dispose();
        steps.dispose();
        status.dispose();
        page.dispose();
        preview.dispose();
    }
}
