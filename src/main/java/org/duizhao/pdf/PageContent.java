package org.duizhao.pdf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.duizhao.compose.PageSetup;
import org.duizhao.font.Face;
import org.duizhao.paginate.Drawing;
import org.duizhao.paginate.Drawn;
import org.duizhao.paginate.Page;
import org.duizhao.pdf.Lettering.Glyph;

/** The drawing instructions of a page, ISO 32000-1, 9.4. */
final class PageContent {
    /** Width of the stroke that makes a single-weight font bold, in ems. */
    private static final double BOLD = 0.03;
    /** Room, in ems, that no viewer makes anything of. */
    private static final double STEP = 0.05;

    private final Lettering lettering;
    private final Map<EmbeddedFont, String> names;
    private final StringBuilder out = new StringBuilder();
    private String set = "";

    /** @param names the fonts by the names that pages know them by */
    private PageContent(Lettering lettering, Map<EmbeddedFont, String> names) {
        this.lettering = lettering;
        this.names = names;
    }

    static byte[] of(Page page, Lettering lettering, Map<EmbeddedFont, String> names) {
        PageContent content = new PageContent(lettering, names);
        content.out.append("BT\n");
        List<Drawn> all = Drawing.of(page, lettering);
        for (int at = 0; at < all.size(); at++) {
            content.draw(all.get(at), at + 1 < all.size() ? all.get(at + 1) : null);
        }
        content.out.append("ET\n");
        return content.out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A word in one piece as long as it is in one font. @param next what is drawn behind it; null for none */
    private void draw(Drawn drawn, Drawn next) {
        double x = drawn.x();
        List<Glyph> piece = new ArrayList<>();
        List<Glyph> glyphs = lettering.glyphs(drawn.text(), drawn.face());
        int room = room(drawn, next);
        if (room != 0 && !glyphs.isEmpty()) {
            glyphs.add(glyphs.removeLast().before(room));
        }
        for (Glyph glyph : glyphs) {
            if (!piece.isEmpty() && piece.getLast().font() != glyph.font()) {
                x += draw(piece, x, drawn);
                piece.clear();
            }
            piece.add(glyph);
        }
        draw(piece, x, drawn);
    }

    /**
     * Viewers take a gap for a blank and an overlap for another line; so the room before a mark that stands at the right
     * of its square, or in a line that is stretched far, is made part of the character before it, and a mark squeezed to
     * half its square has no more than that. In whole steps, since every glyph with other room needs a code of its own.
     */
    private int room(Drawn drawn, Drawn next) {
        if (next == null || next.base() != drawn.base() || drawn.face() == Face.FOOTER
                || drawn.text().isBlank() || next.text().isBlank()) {
            return 0;
        }
        double em = drawn.size() * drawn.stretch();
        double end = drawn.x() + lettering.of(drawn.text(), drawn.face(), em).advance();
        return (int) Math.round((next.x() - end) / em / STEP) * (int) (STEP * 1000);
    }

    /** @return how far it reaches, in points */
    private double draw(List<Glyph> piece, double x, Drawn drawn) {
        if (piece.isEmpty()) {
            return 0;
        }
        set(piece.getFirst(), drawn.size());
        out.append(number(drawn.stretch())).append(" 0 0 1 ").append(number(x)).append(' ')
                .append(number(PageSetup.HEIGHT - drawn.base())).append(" Tm <");
        double advance = 0;
        for (Glyph glyph : piece) {
            out.append(HexFormat.of().toHexDigits((short) glyph.font().code(glyph.use())));
            advance += glyph.font().advance(glyph.use().glyph());
        }
        out.append("> Tj\n");
        return advance * drawn.size() * drawn.stretch();
    }

    private void set(Glyph glyph, double size) {
        String name = names.computeIfAbsent(glyph.font(), unknown -> "F" + (names.size() + 1));
        String wanted = "/" + name + " " + number(size) + " Tf "
                + (glyph.stroked() ? number(BOLD * size) + " w 2 Tr\n" : "0 Tr\n");
        if (!wanted.equals(set)) {
            out.append(wanted);
            set = wanted;
        }
    }

    private static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * 1000), 3).stripTrailingZeros().toPlainString();
    }
}
