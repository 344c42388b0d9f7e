package org.duizhao.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.store.DraftLocks;
import org.duizhao.store.LookFile;

/** Whether the program can keep what is its own: locks, what is to be found after a crash, settings. Used from the window's thread. */
final class OwnFiles {
    private final DraftLocks locks;
    private final LookFile looks;
    private final Background background;
    private final ReadOnlyObjectWrapper<Failure> fault = new ReadOnlyObjectWrapper<>();
    private boolean tried;

    OwnFiles(DraftLocks locks, LookFile looks, Background background) {
        this.locks = locks;
        this.looks = looks;
        this.background = background;
    }

    /** Why it cannot; null as long as nothing failed. Stays when it is known. */
    ReadOnlyObjectProperty<Failure> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Finds out, once. */
    void tryOut() {
        if (!tried) {
            tried = true;
            background.run(() -> {
                locks.tryFolder();
                looks.tryFolder();
                return locks;
            }, fine -> {}, this::failed);
        }
    }

    void failed(Failure why) {
        if (fault.get() == null) {
            fault.set(why);
        }
    }
}
