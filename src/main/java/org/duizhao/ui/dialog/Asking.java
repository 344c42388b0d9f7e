package org.duizhao.ui.dialog;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One question after the other: what comes from outside waits until the person has answered, or a file chosen for one
 * draft could be written with another. On the window's thread.
 */
public final class Asking implements Dialogs {
    private final Supplier<Dialogs> dialogs;
    private final Executor later;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int asked;

    /** @param later runs on the window's thread what is to be done when that is free again */
    public Asking(Supplier<Dialogs> dialogs, Executor later) {
        this.dialogs = dialogs;
        this.later = later;
    }

    /** Goes on at once if nothing is being asked. */
    public void whenAnswered(Runnable then) {
        waiting.add(then);
        goOn();
    }

    /** Whether something waits for the answer that is being given. */
    public boolean isAwaited() {
        return !waiting.isEmpty();
    }

    private void goOn() {
        while (asked == 0 && isAwaited()) {
            waiting.remove().run();
        }
    }

    private <T> T ask(Function<Dialogs, T> question) {
        asked++;
        try {
            return question.apply(dialogs.get());
        } finally {
            asked--;
            later.execute(this::goOn);
        }
    }

    @Override
    public Optional<Path> open(FileKind kind, Path folder) {
        return ask(asking -> asking.open(kind, folder));
    }

    @Override
    public Optional<Path> save(FileKind kind, Path suggestion) {
        return ask(asking -> asking.save(kind, suggestion));
    }

    @Override
    public Unsaved askUnsaved(String draft, boolean saved) {
        return ask(asking -> asking.askUnsaved(draft, saved));
    }

    @Override
    public Changed askChanged(String file) {
        return ask(asking -> asking.askChanged(file));
    }

    @Override
    public Fork.Way choose(Fork question) {
        return ask(asking -> asking.choose(question));
    }

    @Override
    public boolean confirm(Confirmation question) {
        return ask(asking -> asking.confirm(question));
    }

    @Override
    public boolean exportAnyway(List<String> open) {
        return ask(asking -> asking.exportAnyway(open));
    }

    @Override
    public boolean tell(Trouble trouble) {
        return ask(asking -> asking.tell(trouble));
    }
}
