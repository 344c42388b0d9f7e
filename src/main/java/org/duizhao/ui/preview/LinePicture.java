package org.duizhao.ui.preview;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.duizhao.paginate.Drawn;

/** The text of one line as it is drawn, as wide as the page. Its base line is on a whole pixel wherever the line stands. */
final class LinePicture extends Canvas {
    private List<Drawn> drawn = List.of();

    List<Drawn> drawn() {
        return drawn;
    }

    /**
     * @param text   not empty, all on one base line
     * @param top    what is at the upper edge of the picture, in points
     * @param bottom what is at the lower edge
     * @param scale  pixels of the window a point
     */
    void draw(List<Drawn> text, double top, double bottom, double scale, PagePainter painter) {
        drawn = text;
        setWidth(PageView.width(scale));
        setHeight(Math.ceil((bottom - top) * scale) + 1);
        GraphicsContext on = getGraphicsContext2D();
        on.clearRect(0, 0, getWidth(), getHeight());
        double base = text.getFirst().base() * scale;
        on.save();
        on.translate(0, Math.round(base - top * scale) - base);
        painter.paint(text, on, PagePainter.INK, scale);
        on.restore();
    }
}
