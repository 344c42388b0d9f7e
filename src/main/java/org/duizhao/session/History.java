package org.duizhao.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.model.Edit;

/**
 * The edits of a draft or of a theme, and where in them we stand. "Saved" is a point in it, so that undoing back to it means
 * saved again. Typing in one field grows into one step until there is a pause.
 */
final class History<P, S> {
    static final Duration PAUSE = Duration.ofMillis(1500);
    private static final int LIMIT = 2000;

    private final InstantSource clock;
    private final List<Edit<P, S>> edits = new ArrayList<>();
    private int position;
    /** Stands for the state before the first edit that is still known. */
    private Object start = new Object();
    private Object saved;
    private Instant last = Instant.MIN;

    History(InstantSource clock, boolean savedAtStart) {
        this.clock = clock;
        saved = savedAtStart ? start : null;
    }

    void push(Edit<P, S> edit) {
        Instant now = clock.instant();
        edits.subList(position, edits.size()).clear();
        if (grows(edit, now)) {
            Edit<P, S> begun = edits.removeLast();
            edits.add(new Edit<>(begun.label(), begun.place(), begun.before(), edit.after()));
        } else {
            edits.add(edit);
            position++;
            forgetOldest();
        }
        last = now;
    }

    private boolean grows(Edit<P, S> edit, Instant now) {
        return edit.place() != null && position > 0 && point() != saved
                && edit.place().equals(edits.getLast().place())
                && last.plus(PAUSE).isAfter(now);
    }

    private void forgetOldest() {
        if (edits.size() > LIMIT) {
            edits.removeFirst();
            position--;
            start = new Object();
        }
    }

    Optional<Edit<P, S>> back() {
        last = Instant.MIN;
        return position == 0 ? Optional.empty() : Optional.of(edits.get(--position));
    }

    Optional<Edit<P, S>> forth() {
        last = Instant.MIN;
        return position == edits.size() ? Optional.empty() : Optional.of(edits.get(position++));
    }

    /** The edit that would be undone. */
    Optional<Edit<P, S>> undoable() {
        return position == 0 ? Optional.empty() : Optional.of(edits.get(position - 1));
    }

    /** The edit that would be done again. */
    Optional<Edit<P, S>> redoable() {
        return position == edits.size() ? Optional.empty() : Optional.of(edits.get(position));
    }

    /** Where we stand; compared by identity. */
    Object point() {
        return position == 0 ? start : edits.get(position - 1);
    }

    boolean isSaved() {
        return point() == saved;
    }

    void markSaved(Object point) {
        saved = point;
    }
}
