package org.duizhao.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** What a form holds, in a column that scrolls up and down. */
public final class FormColumn extends ScrollPane {
    /** Longer lines are hard to read; in pixels. */
    public static final double WIDTH = 760;

    private final Region content;

    public FormColumn(Region content) {
        super(content);
        this.content = content;
        content.setMaxWidth(WIDTH);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Repainting.ofChanges(this);
    }

    /** Scrolls a part of the content to the middle unless all of it is in sight. */
    public void reveal(Node part) {
        renew();
        Bounds place = content.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double height = getViewportBounds().getHeight();
        double top = getVvalue() * overflow();
        if (overflow() > 0 && (place.getMinY() < top || place.getMaxY() > top + height)) {
            setVvalue(Math.clamp((place.getCenterY() - height / 2) / overflow(), 0, 1));
        }
    }

    /** Scrolls on. @param pixels less than 0 for up */
    public void scrollBy(double pixels) {
        if (overflow() > 0) {
            setVvalue(Math.clamp(getVvalue() + pixels / overflow(), 0, 1));
        }
    }

    /** Lays out what has changed, so that places in it can be asked for. */
    public void renew() {
        applyCss();
        layout();
    }

    private double overflow() {
        return content.getHeight() - getViewportBounds().getHeight();
    }
}
