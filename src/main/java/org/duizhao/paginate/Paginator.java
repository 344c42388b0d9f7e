package org.duizhao.paginate;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.compose.Block;
import org.duizhao.compose.BlockStyle;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Run;

/** Stands in until the real one is merged. */
public final class Paginator {
    private Paginator() {}

    public static List<Page> paginate(Manuscript manuscript, TextMeasurer measurer, Profile profile) {
        List<Page> pages = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        double top = PageSetup.TOP;
        for (Block block : manuscript.blocks()) {
            BlockStyle style = BlockStyle.of(block.role());
            double advance = style.size() - (style.size() == 16 ? 0.25 : 0);
            double x = PageSetup.LEFT + style.firstIndent() * advance;
            int index = 0;
            List<Cell> cells = new ArrayList<>();
            for (Run run : block.runs()) {
                for (int at = 0; at < run.text().length(); at++) {
                    if (x + advance > PageSetup.LEFT + PageSetup.TEXT_WIDTH + 1) {
                        lines.add(new Line(block, index++, top, style.pitch(), cells));
                        cells = new ArrayList<>();
                        x = PageSetup.LEFT;
                        top += style.pitch();
                        if (top + style.pitch() > PageSetup.TOP + PageSetup.TEXT_HEIGHT + 1) {
                            pages.add(new Page(pages.size() + 1, lines));
                            lines = new ArrayList<>();
                            top = PageSetup.TOP;
                        }
                    }
                    cells.add(new Cell(run.text().substring(at, at + 1), x, advance, run, at));
                    x += advance;
                }
            }
            lines.add(new Line(block, index, top, style.pitch(), cells));
            top += style.pitch();
            if (top + style.pitch() > PageSetup.TOP + PageSetup.TEXT_HEIGHT + 1) {
                pages.add(new Page(pages.size() + 1, lines));
                lines = new ArrayList<>();
                top = PageSetup.TOP;
            }
        }
        pages.add(new Page(pages.size() + 1, lines));
        return pages;
    }
}
