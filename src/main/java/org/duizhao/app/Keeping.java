package org.duizhao.app;

import javafx.beans.value.ObservableValue;
import org.duizhao.session.Workspace;

/** Begins to keep by itself what is not saved: soon after each edit, and at once when the person turns to another window. */
final class Keeping {
    private Keeping() {}

    /** @param focused whether the window has the keyboard */
    static void begin(Workspace workspace, ObservableValue<Boolean> focused) {
        workspace.keepByItself();
        focused.subscribe(now -> {
            if (!now) {
                workspace.keep();
            }
        });
    }
}
