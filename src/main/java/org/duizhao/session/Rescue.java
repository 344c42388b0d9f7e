package org.duizhao.session;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.duizhao.compose.Composer;
import org.duizhao.model.Draft;
import org.duizhao.store.Recovery;
import org.duizhao.store.Snapshot;
import org.duizhao.theme.Theme;

/** Keeps what is not saved yet, and finds again what a crash left behind. Used from the window's thread. */
final class Rescue {
    private static final Logger LOG = System.getLogger(Rescue.class.getName());

    private final Recovery recovery;
    private final DraftHold hold;
    private final Papers papers;
    private final Background background;
    private final InstantSource clock;

    Rescue(Recovery recovery, DraftHold hold, Papers papers, Background background, InstantSource clock) {
        this.recovery = recovery;
        this.hold = hold;
        this.papers = papers;
        this.background = background;
        this.clock = clock;
    }

    /** @param told whether all that was written is safe, in its file or kept; null, as that of nothing open, is */
    void keep(OpenDraft keeping, Consumer<Boolean> told) {
        if (keeping == null || !keeping.isToBeKept()) {
            told.accept(true);
            return;
        }
        Draft draft = keeping.session().draft();
        keeping.keeping(draft);
        Theme theme = keeping.session().theme();
        Path file = keeping.fileProperty().get();
        background.run(() -> {
            recovery.save(draft, MissingTheme.unless(theme), file, keeping.hash());
            return draft;
        }, kept -> {
            keeping.keptAt(clock.instant());
            told.accept(true);
        }, failure -> {
            LOG.log(Level.WARNING, "snapshot", failure);
            keeping.keeping(null);
            told.accept(false);
        });
    }

    void discard(String id) {
        background.run(() -> {
            recovery.discard(id);
            return id;
        }, done -> {}, failure -> LOG.log(Level.WARNING, "recovery of " + id, failure));
    }

    /**
     * Finds unsaved states of an earlier run, newest first, that no window works on and that are not in their file.
     *
     * @param recover opens one
     */
    void leftBehind(Consumer<Snapshot> recover, Consumer<List<LeftBehind>> found) {
        background.run(this::unheld, snapshots -> background.look(
                () -> snapshots.stream().filter(each -> !isInFile(each)).map(each -> leftBehind(each, recover)).toList(), found,
                failure -> LOG.log(Level.WARNING, "left behind", failure)),
                failure -> LOG.log(Level.WARNING, "recovery folder", failure));
    }

    private List<Snapshot> unheld() {
        try {
            List<Snapshot> found = new ArrayList<>();
            for (Snapshot snapshot : recovery.all()) {
                if (hold.isFree(snapshot.draft().id())) {
                    found.add(snapshot);
                }
            }
            return found;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "recovery folder", e);
            return List.of();
        }
    }

    /** A crash between saving and tidying up leaves what is safe already. */
    private boolean isInFile(Snapshot snapshot) {
        try {
            return snapshot.file() != null && papers.open(snapshot.file()).draft().equals(snapshot.draft());
        } catch (Failure e) {
            LOG.log(Level.DEBUG, "{0} cannot be compared: {1}", snapshot.file(), e);
            return false;
        }
    }

    private LeftBehind leftBehind(Snapshot snapshot, Consumer<Snapshot> recover) {
        Draft draft = snapshot.draft();
        Theme theme = papers.themeOf(draft, snapshot.theme());
        return new LeftBehind(DraftName.of(draft, theme), snapshot.time(),
                Composer.compose(draft, theme).characters(), () -> recover.accept(snapshot), () -> discard(draft.id()));
    }
}
