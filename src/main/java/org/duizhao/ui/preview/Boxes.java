package org.duizhao.ui.preview;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Boxes of one colour behind the text; edges of lines that touch lie on the same pixel. */
final class Boxes extends Path {
    Boxes(String style) {
        getStyleClass().add(style);
    }

    /** @param boxes in points @param scale pixels a point */
    void show(List<Rectangle2D> boxes, double scale) {
        getElements().clear();
        for (Rectangle2D box : boxes) {
            add(box.getMinX() * scale, Math.round(box.getMinY() * scale),
                    box.getMaxX() * scale, Math.round(box.getMaxY() * scale));
        }
    }

    private void add(double left, double top, double right, double bottom) {
        getElements().addAll(new MoveTo(left, top), new LineTo(right, top), new LineTo(right, bottom),
                new LineTo(left, bottom), new ClosePath());
    }
}
