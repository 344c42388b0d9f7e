package org.duizhao.ui.preview;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/** Boxes of one colour behind the text; edges that touch lie on the same pixel. Only those that change are drawn again. */
final class Boxes extends Group {
    Boxes(String style) {
        getStyleClass().add(style);
        setManaged(false);
        setAutoSizeChildren(false);
    }

    /** @param boxes in points @param scale pixels a point */
    void show(List<Rectangle2D> boxes, double scale) {
        while (getChildren().size() > boxes.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < boxes.size()) {
            getChildren().add(new Rectangle());
        }
        for (int at = 0; at < boxes.size(); at++) {
            place((Rectangle) getChildren().get(at), boxes.get(at), scale);
        }
    }

    private static void place(Rectangle on, Rectangle2D box, double scale) {
        on.setX(Math.round(box.getMinX() * scale));
        on.setY(Math.round(box.getMinY() * scale));
        on.setWidth(Math.round(box.getMaxX() * scale) - on.getX());
        on.setHeight(Math.round(box.getMaxY() * scale) - on.getY());
    }
}
