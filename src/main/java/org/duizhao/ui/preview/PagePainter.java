package org.duizhao.ui.preview;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.duizhao.paginate.Drawing;
import org.duizhao.paginate.Drawn;
import org.duizhao.paginate.Page;

/** Draws the text of a page, in points from its upper left corner; ground and mark are drawn by others below it. */
final class PagePainter {
    /** GB/T 9704-2012, 5.2.4. */
    static final Color INK = Color.BLACK;
    /** Width of the stroke that makes a single-weight font bold, in ems. */
    static final double BOLD = 0.03;

    private final PreviewFonts fonts;
    private final Glyphs glyphs;

    PagePainter(PreviewFonts fonts) {
        this.fonts = fonts;
        glyphs = new Glyphs(fonts);
    }

    void paint(Page page, GraphicsContext on, Paint ink) {
        on.setFill(ink);
        on.setStroke(ink);
        Drawing.of(page, glyphs).stream().filter(drawn -> !drawn.text().isBlank()).forEach(drawn -> paint(drawn, on));
    }

    private void paint(Drawn drawn, GraphicsContext on) {
        on.setFont(fonts.font(drawn.face(), drawn.size()));
        on.setLineWidth(BOLD * drawn.size());
        boolean stroked = fonts.choice(drawn.face()).stroked();
        if (drawn.stretch() == 1) {
            text(drawn.text(), drawn.x(), drawn.base(), on, stroked);
        } else {
            on.save();
            on.translate(drawn.x(), drawn.base());
            on.scale(drawn.stretch(), 1);
            text(drawn.text(), 0, 0, on, stroked);
            on.restore();
        }
    }

    private static void text(String text, double x, double base, GraphicsContext on, boolean stroked) {
        on.fillText(text, x, base);
        if (stroked) {
            on.strokeText(text, x, base);
        }
    }
}
