package org.duizhao.ui.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import org.duizhao.compose.PageSetup;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Drawing;
import org.duizhao.paginate.Drawn;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;

/** The text of a page, every line a picture of its own: one that has only moved is not drawn again. */
final class PageText extends Group {
    private final PagePainter painter;
    private final LinePicture number = new LinePicture();
    /** By the cells of the line, which stay the same objects as long as the line does. */
    private Map<List<Cell>, LinePicture> pictures = new IdentityHashMap<>();
    private double scale;

    PageText(PagePainter painter) {
        this.painter = painter;
        setAutoSizeChildren(false);
        // so that lines coming and going lead to no layout of the window
        setManaged(false);
        getChildren().add(number);
    }

    /** @param newScale pixels of the window a point */
    void show(Page page, double newScale) {
        boolean resized = newScale != scale;
        scale = newScale;
        if (resized) {
            getChildren().setAll(number);
            pictures.clear();
        }
        lines(page);
        number(Drawing.number(page, painter.glyphs()), resized);
    }

    private void lines(Page page) {
        Map<List<Cell>, LinePicture> before = pictures;
        pictures = new IdentityHashMap<>();
        Map<Line, List<Drawn>> others = new IdentityHashMap<>();
        for (Line line : page.lines()) {
            LinePicture same = before.remove(line.cells());
            if (same != null) {
                place(line, same);
            } else {
                others.put(line, Drawing.of(line, page.setup(), painter.glyphs()));
            }
        }
        takeEqual(others, before);
        Deque<LinePicture> free = new ArrayDeque<>(before.values());
        others.forEach((line, drawn) -> {
            if (!drawn.isEmpty()) {
                LinePicture picture = free.isEmpty() ? added() : free.pop();
                picture.draw(drawn, 0, line.pitch(), scale, painter);
                place(line, picture);
            }
        });
        getChildren().removeAll(free);
    }

    /** Of a paragraph that was broken again many lines look as they did. */
    private void takeEqual(Map<Line, List<Drawn>> others, Map<List<Cell>, LinePicture> free) {
        Map<List<Drawn>, List<Cell>> equal = new HashMap<>();
        free.forEach((cells, picture) -> equal.put(picture.drawn(), cells));
        others.entrySet().removeIf(other -> {
            List<Cell> cells = equal.remove(other.getValue());
            if (cells != null) {
                place(other.getKey(), free.remove(cells));
            }
            return cells != null;
        });
    }

    private LinePicture added() {
        LinePicture picture = new LinePicture();
        getChildren().add(picture);
        return picture;
    }

    private void place(Line line, LinePicture picture) {
        picture.setLayoutY(Math.round(line.top() * scale));
        pictures.put(line.cells(), picture);
    }

    private void number(List<Drawn> drawn, boolean resized) {
        number.setVisible(!drawn.isEmpty());
        if (!drawn.isEmpty() && (resized || !drawn.equals(number.drawn()))) {
            double base = drawn.getFirst().base();
            number.draw(drawn, base - PageSetup.FOOTER_SIZE, base + PageSetup.FOOTER_SIZE / 2, scale, painter);
            number.setLayoutY(Math.round((base - PageSetup.FOOTER_SIZE) * scale));
        }
    }
}
