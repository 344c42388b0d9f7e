package org.duizhao.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** How much of a scrolled pane is painted when something in it changes. */
public final class Repainting {
    private Repainting() {}

    /**
     * Only what has changed. By itself a scroll pane keeps a picture of all that is in sight and paints the whole of it again
     * at every change.
     */
    public static void ofChanges(ScrollPane pane) {
        pane.skinProperty().subscribe(skin -> {
            Node view = skin == null ? null : pane.lookup(".viewport");
            if (view != null) {
                view.setCache(false);
            }
        });
    }
}
