package org.duizhao.ui.preview;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.duizhao.compose.PageSetup;
import org.duizhao.i18n.Messages;
import org.duizhao.paginate.Orphan;
import org.duizhao.paginate.Page;

/** One sheet on the desk: paper, the mark, the text, the caret. Draws only what text is another than before. */
final class PageView extends Pane {
    /** In pixels of the screen. */
    private static final double THINNEST_CARET = 2;

    private final Region shadow = new Region();
    /** Apart from its shadow, and of one plain colour: JavaFX draws nothing that lies behind it. */
    private final Region paper = new Region();
    private final Boxes ground = new Boxes("page-mark");
    private final Boxes selected = new Boxes("page-selection");
    private final GuideLines guideLines = new GuideLines();
    private final OrphanMarks orphans;
    private final PageText text;
    private final Region caret = new Region();
    private Page page;
    private PageMark mark;
    private Guides guides = Guides.NONE;
    private double scale;
    private double pixels;

    PageView(PagePainter painter, Messages messages) {
        text = new PageText(painter);
        orphans = new OrphanMarks(messages);
        getStyleClass().add("page-paper");
        shadow.getStyleClass().add("page-shadow");
        paper.getStyleClass().add("page-sheet");
        shadow.setManaged(false);
        paper.setManaged(false);
        // its size is that of the paper, whatever is drawn on it
        setManaged(false);
        caret.getStyleClass().add("page-caret");
        caret.setManaged(false);
        getChildren().addAll(shadow, paper, ground, selected, guideLines, text, caret, orphans);
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
        boolean otherSetup = page == null || !newPage.setup().equals(page.setup());
        page = newPage;
        mark = newMark;
        scale = newScale;
        pixels = newPixels;
        if (resized) {
            resize(width(scale), height(scale));
            shadow.resize(getWidth(), getHeight());
            paper.resize(getWidth(), getHeight());
        }
        if (resized || otherSetup) {
            guideLines.show(guides, page.setup(), scale, pixels);
        }
        if (changed) {
            text.show(page, scale);
        }
        if (moved) {
            placeMark();
        }
    }

    void showGuides(Guides newGuides) {
        if (!newGuides.equals(guides)) {
            guides = newGuides;
            guideLines.show(guides, page.setup(), scale, pixels);
        }
    }

    /** @param current the one that was jumped to; null for none */
    void showOrphans(List<Orphan> here, Orphan current) {
        orphans.resize(getWidth(), getHeight());
        orphans.show(here, current, page.setup().left(), scale);
    }

    private void placeMark() {
        ground.show(mark.ground(), scale);
        selected.show(mark.selected(), scale);
        caret.setVisible(mark.caret() != null);
        if (mark.caret() != null) {
            Rectangle2D box = mark.caret();
            double inset = box.getHeight() / 6;
            caret.resizeRelocate(Math.round(box.getMinX() * scale), Math.round((box.getMinY() + inset) * scale),
                    Math.max(THINNEST_CARET, Math.round(box.getWidth() * scale * pixels)) / pixels,
                    Math.round((box.getHeight() - 2 * inset) * scale));
        }
    }
}
