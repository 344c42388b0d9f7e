package org.duizhao.session;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.duizhao.store.Backup;
import org.duizhao.store.Loaded;

/** What was saved before, for a person to choose from. Used from the window's thread; files are read off it. */
public final class EarlierShelf {
    private final EarlierSaves saves;
    private final Background background;
    private final String open;
    private final Consumer<Loaded> copy;

    /** Where a list goes that is read bit by bit. */
    public interface Reader {
        void found(EarlierDraft draft);

        /** All were found. */
        void done();

        void failed(Failure failure);
    }

    /**
     * @param open id of the draft that is open; blank for none
     * @param copy opens a draft of its own
     */
    EarlierShelf(EarlierSaves saves, Background background, String open, Consumer<Loaded> copy) {
        this.saves = saves;
        this.background = background;
        this.open = open;
        this.copy = copy;
    }

    /** Finds all, of the open draft first, then of those saved last. */
    public void all(Reader reader) {
        background.look(() -> saves.all(open), drafts -> next(new ArrayDeque<>(drafts), reader), reader::failed);
    }

    /** Finds those of one file, whether it can be read or not. */
    public void of(Path file, Reader reader) {
        background.look(() -> saves.of(file),
                backups -> next(new ArrayDeque<>(backups.isEmpty() ? List.of() : List.of(backups)), reader), reader::failed);
    }

    private void next(Queue<List<Backup>> drafts, Reader reader) {
        List<Backup> next = drafts.poll();
        if (next == null) {
            reader.done();
            return;
        }
        background.look(() -> saves.read(next, open), draft -> {
            reader.found(draft);
            next(drafts, reader);
        }, reader::failed);
    }

    /** Reads one. @param done is given what opens it as a draft of its own that is in no file yet */
    public void read(EarlierSave save, Consumer<Runnable> done, Consumer<Failure> failed) {
        background.run(() -> saves.open(save.file()), stored -> done.accept(() -> copy.accept(stored)), failed);
    }

    /** Finds out what there is of a file that cannot be opened. */
    public void remains(Path file, Consumer<Remains> done, Consumer<Failure> failed) {
        background.look(() -> saves.remains(file), done, failed);
    }
}
