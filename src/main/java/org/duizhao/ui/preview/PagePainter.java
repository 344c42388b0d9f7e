package org.duizhao.ui.preview;

import java.util.List;
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

    Glyphs glyphs() {
        return glyphs;
    }

    /** On a canvas whose scale is set. */
    void paint(Page page, GraphicsContext on, Paint ink) {
        paint(Drawing.of(page, glyphs), on, ink, 1);
    }

    /**
     * Letters are asked for in the size they have on the screen, not drawn in another and scaled: without a graphics card
     * JavaFX keeps their pictures only then, and else traces every outline anew.
     *
     * @param scale pixels a point on a canvas that has no scale of its own
     */
    void paint(List<Drawn> all, GraphicsContext on, Paint ink, double scale) {
        on.setFill(ink);
        on.setStroke(ink);
        Drawn last = null;
        for (Drawn drawn : all) {
            if (!drawn.text().isBlank()) {
                if (last == null || last.face() != drawn.face() || last.size() != drawn.size()) {
                    on.setFont(fonts.font(drawn.face(), drawn.size() * scale));
                    on.setLineWidth(BOLD * drawn.size() * scale);
                }
                paint(drawn, on, scale);
                last = drawn;
            }
        }
    }

    private void paint(Drawn drawn, GraphicsContext on, double scale) {
        boolean stroked = fonts.choice(drawn.face()).stroked();
        double x = drawn.x() * scale;
        double base = drawn.base() * scale;
        if (drawn.stretch() == 1) {
            text(drawn.text(), x, base, on, stroked);
        } else {
            on.save();
            on.translate(x, base);
            on.scale(drawn.stretch(), 1);
            text(drawn.text(), 0, 0, on, stroked);
            on.restore();
        }
    }

    private static void text(String whole, double x, double base, GraphicsContext on, boolean stroked) {
        String text = Glyphs.seen(whole);
        on.fillText(text, x, base);
        if (stroked) {
            on.strokeText(text, x, base);
        }
    }
}
