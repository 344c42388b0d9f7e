package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.compose.PageSetup;
import org.duizhao.font.Face;

/**
 * Where the text of a page is drawn with the fonts that are at hand. Widths follow rules, not fonts, so every glyph is
 * given the room that the real font's glyph would take.
 */
public final class Drawing {
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
    private static final String DASH = "—";

    private final PageSetup setup;
    private final GlyphMeasurer glyphs;
    private final List<Drawn> drawn = new ArrayList<>();

    private Drawing(PageSetup setup, GlyphMeasurer glyphs) {
        this.setup = setup;
        this.glyphs = glyphs;
    }

    /** Everything on a page in the order it is read, blanks inside a line too, the page number last. */
    public static List<Drawn> of(Page page, GlyphMeasurer glyphs) {
        Drawing drawing = new Drawing(page.setup(), glyphs);
        page.lines().forEach(line -> drawing.line(line, line.top()));
        drawing.drawn.addAll(number(page, glyphs));
        return drawing.drawn;
    }

    /** One line by itself, in points from its upper edge; the same for the same text wherever on a page it stands. */
    public static List<Drawn> of(Line line, PageSetup setup, GlyphMeasurer glyphs) {
        Drawing drawing = new Drawing(setup, glyphs);
        drawing.line(line, 0);
        return drawing.drawn;
    }

    /** The page number with what stands beside it; nothing on a page without one. */
    public static List<Drawn> number(Page page, GlyphMeasurer glyphs) {
        Drawing drawing = new Drawing(page.setup(), glyphs);
        if (page.setup().isNumbered()) {
            drawing.number(page.number());
        }
        return drawing.drawn;
    }

    private void line(Line line, double top) {
        double size = setup.style(line.block().role()).size();
        double base = top + (line.pitch() - size) / 2 + ASCENT * size;
        line.cells().stream().filter(cell -> cell.width() > 0).forEach(cell -> cell(cell, size, base));
    }

    private void cell(Cell cell, double size, double base) {
        Face face = cell.run().face();
        GlyphMeasure glyph = glyphs.of(cell.text(), face, size);
        if (GlyphPlacement.isSquare(cell, size)) {
            square(cell, glyph, size, base);
        } else if (glyph.advance() > 0) {
            double factor = Math.min(cell.width() / glyph.advance(), WIDEST);
            double margin = (cell.width() - glyph.advance() * factor) / 2;
            drawn.add(new Drawn(cell.text(), face, size, cell.x() + margin, base, factor));
        }
    }

    private void square(Cell cell, GlyphMeasure glyph, double em, double base) {
        GlyphPlacement placement = GlyphPlacement.of(cell.text());
        double room = em - glyph.advance();
        double x = cell.x();
        double stretch = 1;
        if (placement == GlyphPlacement.JOINED && glyph.inkWidth() > 0) {
            stretch = cell.width() / glyph.inkWidth();
            x -= glyph.inkLeft() * stretch;
        } else if (glyph.advance() > 0 && (placement == GlyphPlacement.SPREAD || -room > TOLERANCE * em)) {
            // also what a font borrowed for it has wider than its square
            stretch = cell.width() / glyph.advance();
        } else {
            // an opening mark squeezed to half its square keeps the half with the ink
            x += placement == GlyphPlacement.RIGHT ? Math.min(0, cell.width() - em) : 0;
            x += room < TOLERANCE * em ? 0 : switch (placement) {
                case RIGHT -> room;
                case LEFT -> 0;
                default -> room / 2;
            };
        }
        drawn.add(new Drawn(cell.text(), cell.run().face(), em, x, base, stretch));
    }

    /** 14 pt, customarily between dashes of one em with half an em of room, one character in from the edge. */
    private void number(int number) {
        double em = PageSetup.FOOTER_SIZE;
        String digits = Integer.toString(number);
        double beside = setup.hasDashes() ? 1.5 * em : 0;
        double width = glyphs.of(digits, Face.FOOTER, em).advance() + 2 * beside;
        double left = switch (setup.numberPlace(number)) {
            case LEFT, JUSTIFIED -> setup.left() + em;
            case RIGHT -> setup.right() - em - width;
            case CENTRED -> setup.left() + (setup.textWidth() - width) / 2;
        };
        double base = setup.bottom() + FOOTER_DROP + DASH_HEIGHT * em;
        if (setup.hasDashes()) {
            dash(left, base);
        }
        drawn.add(new Drawn(digits, Face.FOOTER, em, left + beside, base, 1));
        if (setup.hasDashes()) {
            dash(left + width - em, base);
        }
    }

    private void dash(double x, double base) {
        double em = PageSetup.FOOTER_SIZE;
        GlyphMeasure dash = glyphs.of(DASH, Face.FOOTER, em);
        double stretch = dash.inkWidth() > 0 ? em / dash.inkWidth() : 1;
        drawn.add(new Drawn(DASH, Face.FOOTER, em, x - dash.inkLeft() * stretch, base, stretch));
    }
}
