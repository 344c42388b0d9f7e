package org.duizhao.ui.preview;

import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * What of the field being written stands on one page, in points.
 *
 * @param ground   one box a line, in the order of the lines
 * @param selected what of it is selected, one box a line
 * @param caret    where the next character goes; null if on another page
 */
record PageMark(List<Rectangle2D> ground, List<Rectangle2D> selected, Rectangle2D caret) {
    static final PageMark NONE = new PageMark(List.of(), List.of(), null);

    PageMark {
        ground = List.copyOf(ground);
        selected = List.copyOf(selected);
    }
}
