package org.duizhao.ui.control;

import org.duizhao.compare.Stretch;

/** Where a caret belongs when the text around it changes. */
final class CaretPlace {
    private CaretPlace() {}

    /** Before the change it stays; behind it, it keeps its distance from the end; within it, it goes to its end. */
    static int after(String before, String after, int caret) {
        Stretch changed = Stretch.between(before, after);
        return caret <= changed.before() ? caret
                : after.length() - Math.min(changed.behind(), before.length() - caret);
    }
}
