package org.duizhao.ui.shell;

import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import org.duizhao.ui.style.StyleClass;

/** The line between two columns, with enough around it to be caught by the mouse. */
final class ColumnDivider extends Region {
    private static final double REACH = 3;

    /** @param dragged told where the line is wanted, in the columns' pixels */
    ColumnDivider(DoubleConsumer dragged) {
        getStyleClass().add(StyleClass.DIVIDER);
        setCursor(Cursor.H_RESIZE);
        setOnMouseDragged(event -> dragged.accept(event.getX() + getLayoutX()));
    }

    void place(double x, double height) {
        resizeRelocate(x - REACH, 0, 2 * REACH + 1, height);
    }
}
