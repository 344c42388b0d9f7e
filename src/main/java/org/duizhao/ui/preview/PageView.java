package org.duizhao.ui.preview;

import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.duizhao.compose.PageSetup;
import org.duizhao.paginate.Page;

/** One sheet on the desk: paper, the mark, the text, the caret. Draws only what text is another than before. */
final class PageView extends Pane {
    /** In pixels of the screen. */
    private static final double THINNEST_CARET = 2;

    private final Path ground = new Path();
    private final PageText text;
    private final Region caret = new Region();
    private Page page;
    private PageMark mark;
    private double scale;
    private double pixels;

    PageView(PagePainter painter) {
        text = new PageText(painter);
        getStyleClass().add("page-paper");
        ground.getStyleClass().add("page-mark");
        caret.getStyleClass().add("page-caret");
        caret.setManaged(false);
        getChildren().addAll(ground, text, caret);
    }

    Page page() {
        return page;
    }

    /** Whole pixels, so that the edges of the paper are sharp. */
    static double width(double scale) {
        return Math.round(PageSetup.WIDTH * scale);
    }

    static double height(double scale) {
        return Math.round(PageSetup.HEIGHT * scale);
    }

    /**
     * @param newScale  pixels of the window a point
     * @param newPixels pixels of the screen in one of the window
     */
    void show(Page newPage, PageMark newMark, double newScale, double newPixels) {
        boolean resized = newScale != scale || newPixels != pixels;
        boolean changed = resized || newPage != page && !newPage.equals(page);
        boolean moved = resized || !newMark.equals(mark);
        page = newPage;
        mark = newMark;
        scale = newScale;
        pixels = newPixels;
        if (resized) {
            setPrefSize(width(scale), height(scale)); // nothing in it is managed
            resize(width(scale), height(scale));
        }
        if (changed) {
            text.show(page, scale);
        }
        if (moved) {
            placeMark();
        }
    }

    private void placeMark() {
        ground.getElements().clear();
        mark.ground().forEach(this::addGround);
        caret.setVisible(mark.caret() != null);
        if (mark.caret() != null) {
            Rectangle2D box = mark.caret();
            double inset = box.getHeight() / 6;
            caret.resizeRelocate(Math.round(box.getMinX() * scale), Math.round((box.getMinY() + inset) * scale),
                    Math.max(THINNEST_CARET, Math.round(box.getWidth() * scale * pixels)) / pixels,
                    Math.round((box.getHeight() - 2 * inset) * scale));
        }
    }

    private void addGround(Rectangle2D box) {
        double top = Math.round(box.getMinY() * scale);
        double bottom = Math.round(box.getMaxY() * scale);
        ground.getElements().addAll(new MoveTo(box.getMinX() * scale, top), new LineTo(box.getMaxX() * scale, top),
                new LineTo(box.getMaxX() * scale, bottom), new LineTo(box.getMinX() * scale, bottom),
                new ClosePath());
    }
}
