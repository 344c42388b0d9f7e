package org.duizhao.session;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.duizhao.store.FileState;

/**
 * Keeps what is not saved yet, on a line of work of its own: neither an export nor a window that is busy makes it wait. Used
 * from the window's thread where nothing else is said.
 */
final class Rescue {
    private static final Logger LOG = System.getLogger(Rescue.class.getName());
    /** From an edit to its keeping; together with the writing it stays below the two seconds that are promised. */
    private static final Duration SOON = Duration.ofMillis(600);
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Background keeping;
    private final InstantSource clock;
    /** Null while none is open. */
    private OpenDraft open;
    private boolean automatic;
    /** Whether something is going to be kept anyway; an edit that comes after it was set false begins another. */
    private volatile boolean waiting;

    Rescue(Background keeping, InstantSource clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    /** From now on every edit is kept soon. */
    void beginAutomatic() {
        automatic = true;
    }

    /** Keeps what is edited in a draft from now on. */
    void follow(OpenDraft opened) {
        open = opened;
        opened.onChange(() -> later(opened, SOON));
        later(opened, SOON);
    }

    private void later(OpenDraft draft, Duration delay) {
        if (automatic && draft == open && !waiting) {
            waiting = true;
            keeping.later(delay, () -> {
                waiting = false;
                return keepNow(draft);
            }, kept -> draft.kept(kept, clock.instant()), failure -> failed(draft, failure));
        }
    }

    /** On the line of keeping. */
    private OpenDraft.Work keepNow(OpenDraft draft) throws Failure {
        OpenDraft.Work work = draft.work();
        if (work.unsaved()) {
            draft.keep(work, clock.instant());
        } else {
            safe(draft, work);
        }
        return work;
    }

    private void failed(OpenDraft draft, Failure failure) {
        LOG.log(Level.WARNING, "snapshot", failure);
        draft.notKept(failure);
        later(draft, AGAIN);
    }

    /** @param told whether all that was written is safe, in its file or kept; null, as that of nothing open, is */
    void keep(OpenDraft draft, Consumer<Boolean> told) {
        if (draft == null || !draft.isToBeKept()) {
            told.accept(true);
            return;
        }
        keeping.run(() -> keepNow(draft), kept -> {
            draft.kept(kept, clock.instant());
            told.accept(true);
        }, failure -> {
            failed(draft, failure);
            told.accept(false);
        });
    }

    /**
     * Keeps what is there before a file is written: should the program end between writing it and tidying up, the newest that
     * was kept is never older than the file, and knows it. On any thread.
     */
    void beforeSaving(OpenDraft draft, FileState file) {
        draft.writes(file);
        try {
            draft.keep(draft.work(), clock.instant());
        } catch (Failure e) {
            LOG.log(Level.WARNING, "not kept before it is saved", e); // the file itself may lie on another disk
        }
    }

    /** That state is in its file: nothing up to it is to be found after a crash. On any thread. */
    static void safe(OpenDraft draft, OpenDraft.Work work) {
        try {
            draft.series().safe(work.revision());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "recovery", e); // what stays is compared with the file at the next start
        }
    }

    /** Gives up what is not saved of a draft. */
    void close(OpenDraft closed) {
        open = null;
        keeping.run(() -> {
            closed.series().discard();
            return closed;
        }, done -> { }, failure -> LOG.log(Level.WARNING, "recovery", failure));
    }
}
