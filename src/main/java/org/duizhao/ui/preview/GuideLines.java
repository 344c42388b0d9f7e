package org.duizhao.ui.preview;

import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.duizhao.compose.PageSetup;

/** Type area and grid behind the text. Each line is as wide as one pixel of the screen and lies on it, at every size. */
final class GuideLines extends Group {
    private final Path grid = new Path();
    private final Path margins = new Path();
    private PageSetup setup;
    private double scale;
    private double pixels;

    GuideLines() {
        grid.getStyleClass().add("page-grid");
        margins.getStyleClass().add("page-margins");
        setManaged(false);
        getChildren().addAll(grid, margins);
    }

    /** @param newScale pixels of the window a point @param newPixels pixels of the screen in one of the window */
    void show(Guides guides, PageSetup newSetup, double newScale, double newPixels) {
        setup = newSetup;
        scale = newScale;
        pixels = newPixels;
        grid.getElements().clear();
        margins.getElements().clear();
        if (guides.grid()) {
            rule(grid, setup.lines(), setup.lines() * setup.pitch(), setup.characters());
        }
        if (guides.margins()) {
            rule(margins, 1, setup.textHeight(), 1);
        }
    }

    /** Divides the upper part of the type area into rows and columns. @param height in points */
    private void rule(Path path, int rows, double height, int columns) {
        double left = pixel(setup.left());
        double top = pixel(setup.top());
        double right = pixel(setup.right());
        double bottom = pixel(setup.top() + height);
        for (int row = 0; row <= rows; row++) {
            box(path, left, pixel(setup.top() + height * row / rows), right - left + 1 / pixels, 1 / pixels);
        }
        for (int column = 0; column <= columns; column++) {
            box(path, pixel(setup.left() + setup.textWidth() * column / columns), top, 1 / pixels, bottom - top);
        }
    }

    private double pixel(double points) {
        return Math.round(points * scale * pixels) / pixels;
    }

    private static void box(Path path, double x, double y, double width, double height) {
        path.getElements().addAll(new MoveTo(x, y), new HLineTo(x + width), new VLineTo(y + height), new HLineTo(x),
                new ClosePath());
    }
}
