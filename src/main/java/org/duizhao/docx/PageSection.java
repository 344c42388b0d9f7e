package org.duizhao.docx;

import java.util.Map;
import org.docx4j.wml.CTDocGrid;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.STDocGrid;
import org.docx4j.wml.SectPr;
import org.duizhao.compose.PageSetup;

/** The one section: paper, margins, grid and footers. */
record PageSection(PageSetup setup) {
    /** @param footers their relationship ids by the pages they are for */
    SectPr with(Map<HdrFtrRef, String> footers) {
        SectPr section = new SectPr();
        footers.forEach((pages, id) -> section.getEGHdrFtrReferences().add(footer(pages, id)));
        section.setPgSz(paper());
        section.setPgMar(margins());
        section.setDocGrid(grid());
        return section;
    }

    private static FooterReference footer(HdrFtrRef pages, String id) {
        FooterReference reference = new FooterReference();
        reference.setType(pages);
        reference.setId(id);
        return reference;
    }

    private static SectPr.PgSz paper() {
        SectPr.PgSz paper = new SectPr.PgSz();
        paper.setW(Values.number(PageSetup.WIDTH_TWIPS));
        paper.setH(Values.number(PageSetup.HEIGHT_TWIPS));
        return paper;
    }

    private SectPr.PgMar margins() {
        SectPr.PgMar margins = new SectPr.PgMar();
        margins.setTop(Values.number(setup.topTwips()));
        margins.setRight(Values.number(setup.rightTwips()));
        margins.setBottom(Values.number(setup.bottomTwips()));
        margins.setLeft(Values.number(setup.leftTwips()));
        margins.setHeader(Values.number(PageNumbers.footerTwips(setup)));
        margins.setFooter(Values.number(PageNumbers.footerTwips(setup)));
        margins.setGutter(Values.number(0));
        return margins;
    }

    /**
     * Lines only: a grid of characters gives 14 a line in LibreOffice. No paragraph snaps to it, and its lines fill the
     * page whatever the pitch: LibreOffice takes a page for no higher than whole lines of the grid, and without a grid it
     * squeezes marks.
     */
    private CTDocGrid grid() {
        CTDocGrid grid = new CTDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(Values.number(setup.gridTwips()));
        return grid;
    }
}
