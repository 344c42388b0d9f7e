package org.duizhao.ui.preview;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.duizhao.paginate.Page;
import org.duizhao.session.Cursor;

/** Pages as pictures, drawn as in the preview. On the JavaFX thread. */
public final class PageImage {
    /** As the style sheet of the light window has them. */
    private static final Color PAPER = Color.WHITE;
    private static final Color MARK = Color.web("#FFF1C2");

    private final PagePainter painter;

    public PageImage(PreviewFonts fonts) {
        painter = new PagePainter(fonts);
    }

    /** One page without a mark. @param scale pixels a point */
    public WritableImage draw(Page page, double scale) {
        return draw(page, PageMark.NONE, scale);
    }

    /** One page with the mark of the field a cursor is in. @param page index, from 0 */
    public WritableImage draw(List<Page> pages, int page, Cursor cursor, double scale) {
        return draw(pages.get(page), FieldMark.of(pages, cursor).on(page), scale);
    }

    private WritableImage draw(Page page, PageMark mark, double scale) {
        Canvas canvas = new Canvas(PageView.width(scale), PageView.height(scale));
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.setFill(PAPER);
        on.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        on.scale(scale, scale);
        on.setFill(MARK);
        on.beginPath();
        for (Rectangle2D box : mark.ground()) {
            on.rect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        }
        on.fill();
        painter.paint(page, on, PagePainter.INK);
        return canvas.snapshot(new SnapshotParameters(), null);
    }
}
