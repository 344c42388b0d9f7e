package org.duizhao.ui.preview;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.duizhao.compose.BlockStyle;
import org.duizhao.compose.Face;
import org.duizhao.compose.PageSetup;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;

/** Draws the text of a page, in points from its upper left corner; ground and mark are drawn by others below it. */
final class PagePainter {
    /** GB/T 9704-2012, 5.2.4. */
    static final Color INK = Color.BLACK;
    /** Share of the em above the base line in fonts for Han characters. */
    private static final double ASCENT = 0.86;
    /** Height of a dash above the base line, in ems. */
    private static final double DASH_HEIGHT = 0.36;
    /** Below the type area, GB/T 9704-2012, 7.5: 7 mm. */
    private static final double FOOTER_DROP = 7 * 72 / 25.4;
    /** Narrower than its square by more than this share of an em, a glyph is placed by rule. */
    private static final double TOLERANCE = 0.03;
    /** Latin text is drawn out by no more than this factor; what room is left is shared by both sides. */
    private static final double WIDEST = 1.15;
    /** Width of the stroke that makes a single-weight font bold, in ems. */
    private static final double BOLD = 0.03;

    private final PreviewFonts fonts;
    private final Glyphs glyphs = new Glyphs();

    PagePainter(PreviewFonts fonts) {
        this.fonts = fonts;
    }

    void paint(Page page, GraphicsContext on, Paint ink) {
        on.setFill(ink);
        on.setStroke(ink);
        for (Line line : page.lines()) {
            double size = BlockStyle.of(line.block().role()).size();
            double base = line.top() + (line.pitch() - size) / 2 + ASCENT * size;
            line.cells().forEach(cell -> cell(cell, size, base, on));
        }
        number(page.number(), on);
    }

    private void cell(Cell cell, double size, double base, GraphicsContext on) {
        if (cell.text().isBlank() || cell.width() <= 0) {
            return;
        }
        Face face = cell.run().face();
        Font font = fonts.font(face, size);
        boolean stroked = fonts.choice(face).stroked();
        on.setFont(font);
        on.setLineWidth(BOLD * size);
        Glyphs.Measure glyph = glyphs.of(cell.text(), font);
        if (Placement.isSquare(cell, size)) {
            square(cell, glyph, size, base, on, stroked);
        } else if (glyph.advance() > 0) {
            double factor = Math.min(cell.width() / glyph.advance(), WIDEST);
            double margin = (cell.width() - glyph.advance() * factor) / 2;
            stretched(cell.text(), cell.x() + margin, base, factor, on, stroked);
        }
    }

    private static void square(
            Cell cell, Glyphs.Measure glyph, double em, double base, GraphicsContext on, boolean stroked) {
        Placement placement = Placement.of(cell.text());
        double room = em - glyph.advance();
        if (placement == Placement.JOINED && glyph.inkWidth() > 0) {
            double scale = cell.width() / glyph.inkWidth();
            stretched(cell.text(), cell.x() - glyph.inkLeft() * scale, base, scale, on, stroked);
        } else if (placement == Placement.SPREAD && glyph.advance() > 0) {
            stretched(cell.text(), cell.x(), base, cell.width() / glyph.advance(), on, stroked);
        } else {
            // an opening mark squeezed to half its square keeps the half with the ink
            double left = placement == Placement.RIGHT ? cell.x() + Math.min(0, cell.width() - em) : cell.x();
            double shift = room < TOLERANCE * em ? 0 : switch (placement) {
                case RIGHT -> room;
                case LEFT -> 0;
                default -> room / 2;
            };
            text(cell.text(), left + shift, base, on, stroked);
        }
    }

    /** Drawn wider or narrower by a factor, so that a stand-in font takes the room the real one would. */
    private static void stretched(
            String text, double x, double base, double factor, GraphicsContext on, boolean stroked) {
        on.save();
        on.translate(x, base);
        on.scale(factor, 1);
        text(text, 0, 0, on, stroked);
        on.restore();
    }

    private static void text(String text, double x, double base, GraphicsContext on, boolean stroked) {
        on.fillText(text, x, base);
        if (stroked) {
            on.strokeText(text, x, base);
        }
    }

    /** 14 pt, between dashes of one em, odd pages right, even pages left, one character in from the edge. */
    private void number(int number, GraphicsContext on) {
        double em = PageSetup.FOOTER_SIZE;
        Font font = fonts.font(Face.FOOTER, em);
        String digits = Integer.toString(number);
        double inner = glyphs.of(digits, font).advance() + em;
        double left = number % 2 == 0
                ? PageSetup.LEFT + em : PageSetup.LEFT + PageSetup.TEXT_WIDTH - 3 * em - inner;
        double base = PageSetup.TOP + PageSetup.TEXT_HEIGHT + FOOTER_DROP + DASH_HEIGHT * em;
        Glyphs.Measure dash = glyphs.of("—", font);
        double scale = em / dash.inkWidth();
        on.setFont(font);
        stretched("—", left - dash.inkLeft() * scale, base, scale, on, false);
        text(digits, left + em * 1.5, base, on, false);
        stretched("—", left + em + inner - dash.inkLeft() * scale, base, scale, on, false);
    }
}
