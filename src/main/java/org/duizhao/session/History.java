package org.duizhao.session;

import java.time.Duration;
import java.time.InstantSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.model.Edit;

/**
 * The edits of a draft and where in them we stand. "Saved" is a position, so that undoing back to it means saved again.
 * Typing in one field grows into one step until there is a pause.
 */
final class History {
    static final Duration PAUSE = Duration.ofMillis(1500);
    private static final int LIMIT = 2000;
    /** No position is the saved one: it was dropped, or lies in a future that was abandoned. */
    private static final int NOWHERE = -1;

    private final InstantSource clock;
    private final List<Edit> edits = new ArrayList<>();
    private int position;
    private int saved;
    private Instant last = Instant.MIN;

    History(InstantSource clock, boolean savedAtStart) {
        this.clock = clock;
        saved = savedAtStart ? 0 : NOWHERE;
    }

    void push(Edit edit) {
        Instant now = clock.instant();
        forgetFuture();
        if (grows(edit, now)) {
            Edit begun = edits.removeLast();
            edits.add(new Edit(begun.label(), begun.place(), begun.before(), edit.after()));
        } else {
            edits.add(edit);
            position++;
            forgetOldest();
        }
        last = now;
    }

    private void forgetFuture() {
        if (saved > position) {
            saved = NOWHERE;
        }
        edits.subList(position, edits.size()).clear();
    }

    private boolean grows(Edit edit, Instant now) {
        return edit.place() != null && position > 0 && position != saved
                && edit.place().equals(edits.getLast().place())
                && last.plus(PAUSE).isAfter(now);
    }

    private void forgetOldest() {
        if (edits.size() > LIMIT) {
            edits.removeFirst();
            position--;
            saved = saved == NOWHERE ? NOWHERE : saved - 1;
        }
    }

    Optional<Edit> back() {
        last = Instant.MIN;
        return position == 0 ? Optional.empty() : Optional.of(edits.get(--position));
    }

    Optional<Edit> forth() {
        last = Instant.MIN;
        return position == edits.size() ? Optional.empty() : Optional.of(edits.get(position++));
    }

    /** The edit that would be undone. */
    Optional<Edit> undoable() {
        return position == 0 ? Optional.empty() : Optional.of(edits.get(position - 1));
    }

    /** The edit that would be done again. */
    Optional<Edit> redoable() {
        return position == edits.size() ? Optional.empty() : Optional.of(edits.get(position));
    }

    boolean isSaved() {
        return position == saved;
    }

    void markSaved() {
        saved = position;
    }
}
