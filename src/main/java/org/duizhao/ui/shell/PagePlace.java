package org.duizhao.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.ui.preview.PagePreview;
import org.duizhao.ui.preview.PreviewWindow;

/** Where the page is: in its column or in a window of its own, as the person last had it. */
final class PagePlace {
    private final PagePreview preview;
    private final Columns columns;
    private final ActionTable actions;
    private final Settings settings;
    private final Messages messages;
    private final Subscription observed;
    /** Null while the page is in its column. */
    private PreviewWindow window;
    private boolean over;

    PagePlace(PagePreview preview, Columns columns, ActionTable actions, Settings settings, Messages messages) {
        this.preview = preview;
        this.columns = columns;
        this.actions = actions;
        this.settings = settings;
        this.messages = messages;
        preview.onMove(() -> actions.run(Action.PAGE_WINDOW));
        // a window of its own looks like the main one, so that one must be there
        observed = columns.sceneProperty().flatMap(scene -> scene.windowProperty())
                .flatMap(main -> main.showingProperty()).orElse(false).subscribe(shown -> {
                    if (shown && !over && window == null && settings.get(Setting.PAGE_APART)) {
                        open();
                    }
                });
    }

    boolean isApart() {
        return window != null;
    }

    /** Moves the page out or back, for good. */
    void move() {
        settings.set(Setting.PAGE_APART, window == null);
        if (window == null) {
            open();
        } else {
            window.close();
        }
    }

    private void open() {
        columns.pageAwayProperty().set(true);
        window = new PreviewWindow(preview, messages, columns.getScene(), this::back);
        window.stage().getScene().addEventFilter(KeyEvent.KEY_PRESSED, actions::handle);
        WindowPlace.keep(window.stage(), settings, Setting.PAGE_WINDOW, Setting.PAGE_MAXIMISED);
        preview.showApart(true);
        window.show();
    }

    private void back() {
        window = null;
        preview.showApart(false);
        columns.pageAwayProperty().set(false);
        boolean main = columns.getScene() != null && columns.getScene().getWindow().isShowing();
        if (!over && main) {
            settings.set(Setting.PAGE_APART, false);
            columns.pageShownProperty().set(true);
        }
    }

    /** Whether the keyboard is on the page's own window. */
    boolean isFocused() {
        return window != null && window.stage().isFocused();
    }

    void focus() {
        if (window != null) {
            window.stage().requestFocus();
        }
        preview.requestFocus();
    }

    Node node() {
        return preview.node();
    }

    /** The page's window goes with its draft and comes again with the next. */
    void dispose() {
        over = true;
        observed.unsubscribe();
        if (window != null) {
            window.close();
        }
    }
}
