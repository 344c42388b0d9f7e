package org.duizhao.ui.review;

import java.util.List;
import java.util.function.BiPredicate;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Shows other items without moving those that stay from under the eye, and scrolls only to what is out of sight. */
record StillList<T>(ListView<T> list, BiPredicate<T, T> same) {
    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) list.lookup(".virtual-flow");
    }

    void show(List<T> items) {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> top = flow == null ? null : flow.getFirstVisibleCell();
        if (top == null) {
            list.getItems().setAll(items);
            return;
        }
        double y = top.getLayoutY();
        int before = top.getIndex();
        int kept = before;
        while (kept < list.getItems().size() && index(items, kept) < 0) {
            y += flow.getCell(kept++).getHeight();
        }
        int now = kept < list.getItems().size() ? index(items, kept) : before;
        list.getItems().setAll(items);
        list.scrollTo(now);
        list.layout();
        flow.scrollPixels(flow.getCell(now).getLayoutY() - y);
    }

    /** Where the item of an index stands among others, as near to its own index as can be; -1 if it is not there. */
    private int index(List<T> others, int index) {
        T item = list.getItems().get(index);
        int nearest = -1;
        for (int i = 0; i < others.size(); i++) {
            boolean nearer = nearest < 0 || Math.abs(i - index) < Math.abs(nearest - index);
            nearest = nearer && same.test(item, others.get(i)) ? i : nearest;
        }
        return nearest;
    }

    void reveal(int index) {
        VirtualFlow<?> flow = flow();
        if (flow == null || flow.getFirstVisibleCell() == null
                || index <= flow.getFirstVisibleCell().getIndex() || index >= flow.getLastVisibleCell().getIndex()) {
            list.scrollTo(index);
        }
    }

    void scrollBy(double pixels) {
        if (flow() != null) {
            flow().scrollPixels(pixels);
        }
    }
}
