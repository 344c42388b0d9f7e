package org.duizhao.ui.shell;

import java.util.function.Supplier;
import javafx.scene.layout.StackPane;

/** What fills the stage: the window, made anew when its language changes. */
public final class Frame extends StackPane {
    private final Supplier<MainWindow> make;
    private MainWindow window;

    /** @param make a window in the language of now */
    public Frame(Supplier<MainWindow> make) {
        this.make = make;
        renew();
    }

    public MainWindow window() {
        return window;
    }

    /** The window before hears of nothing any more; the new one shows the same draft at the same step, and the same pages. */
    public void renew() {
        MainWindow before = window;
        if (before != null) {
            before.dispose();
        }
        window = make.get();
        getChildren().setAll(window);
        if (before == null || !window.openPagesOf(before)) {
            window.focusForm();
        }
    }
}
