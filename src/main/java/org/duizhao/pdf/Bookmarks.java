package org.duizhao.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.duizhao.compose.PageSetup;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;

/** The headings of the paper as a tree to go by. */
final class Bookmarks {
    private final PDDocument document;
    private final PDDocumentOutline root = new PDDocumentOutline();
    private final Deque<Entry> open = new ArrayDeque<>();

    private record Entry(int level, PDOutlineNode node) {}

    private Bookmarks(PDDocument document) {
        this.document = document;
        open.push(new Entry(0, root));
    }

    /** The pages of the document are there already; without headings it has no outline. */
    static void add(PDDocument document, List<Page> pages) {
        Bookmarks outline = new Bookmarks(document);
        for (Page page : pages) {
            page.lines().stream().filter(line -> line.index() == 0 && level(line, page) > 0)
                    .forEach(line -> outline.add(line, page));
        }
    }

    private static int level(Line line, Page page) {
        return page.setup().style(line.block().role()).level();
    }

    private void add(Line line, Page page) {
        if (!root.hasChildren()) {
            // before its items: added with thousands of them, PDFBox follows the chain they make by calls within calls
            document.getDocumentCatalog().setDocumentOutline(root);
        }
        int level = level(line, page);
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(document.getPage(page.number() - 1));
        place.setLeft(0);
        place.setTop((int) Math.ceil(PageSetup.HEIGHT - line.top()));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(line.block().text());
        item.setDestination(place);
        while (open.peek().level() >= level) {
            open.pop();
        }
        open.peek().node().addLast(item);
        open.peek().node().openNode();
        open.push(new Entry(level, item));
    }
}
