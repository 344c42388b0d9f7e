package org.duizhao.session;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.duizhao.compose.Composer;
import org.duizhao.model.Draft;
import org.duizhao.store.Recovery;
import org.duizhao.store.Snapshot;
import org.duizhao.store.Stored;
import org.duizhao.theme.Theme;

/** Finds what earlier runs left behind and their files lack. Used from the window's thread. */
final class Leftovers {
    private static final Logger LOG = System.getLogger(Leftovers.class.getName());

    private final Recovery recovery;
    private final DraftHold hold;
    private final Papers papers;
    private final Background background;

    /** @param found may come late, as the drafts' own files are looked at */
    record Search(BiConsumer<Recovery.Left, Path> recover, Consumer<List<LeftBehind>> found, Consumer<Integer> unreadable) {}

    Leftovers(Recovery recovery, DraftHold hold, Papers papers, Background background) {
        this.recovery = recovery;
        this.hold = hold;
        this.papers = papers;
        this.background = background;
    }

    void find(Search search) {
        background.run(this::found, all -> {
            if (!all.unreadable().isEmpty()) {
                search.unreadable().accept(all.unreadable().size());
            }
            background.look(() -> lacking(all.left(), search.recover()), search.found(),
                    failure -> LOG.log(Level.WARNING, "left behind", failure));
        }, failure -> LOG.log(Level.WARNING, "recovery folder", failure));
    }

    /** What no other window works on. What cannot be read is set aside, since the person is told of it now. */
    private Recovery.Found found() {
        try {
            Recovery.Found all = recovery.all();
            for (Recovery.Unreadable one : all.unreadable()) {
                recovery.setAside(one);
            }
            return new Recovery.Found(all.left().stream()
                    .filter(left -> !hold.isElsewhere(left.snapshot().draft().id())).toList(), all.unreadable());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "recovery folder", e);
            return new Recovery.Found(List.of(), List.of());
        }
    }

    private List<LeftBehind> lacking(List<Recovery.Left> all, BiConsumer<Recovery.Left, Path> recover) {
        List<LeftBehind> lacking = new ArrayList<>();
        Set<Draft> seen = new HashSet<>();
        for (Recovery.Left left : all) {
            Optional<Stored> file = file(left.snapshot());
            if (!seen.add(left.snapshot().draft()) || file.isPresent() && isIn(file.get(), left.snapshot())) {
                forget(left);
            } else {
                lacking.add(leftBehind(left, file, recover));
            }
        }
        return lacking;
    }

    private Optional<Stored> file(Snapshot snapshot) {
        try {
            return snapshot.file() == null ? Optional.empty() : Optional.of(papers.open(snapshot.file()));
        } catch (Failure e) {
            LOG.log(Level.DEBUG, "{0} cannot be compared: {1}", snapshot.file(), e);
            return Optional.empty();
        }
    }

    /**
     * Whether nothing of a snapshot would be lost with it. A file that was written since it was kept may be ahead of it: then it
     * is one of the states saved before, or has every line of it.
     */
    private boolean isIn(Stored file, Snapshot snapshot) {
        if (file.draft().equals(snapshot.draft())) {
            return true;
        }
        boolean later = isChanged(file, snapshot) && time(snapshot.file()).isAfter(snapshot.time());
        return later && (papers.wasSaved(snapshot.draft())
                || DraftLines.lacking(file.draft(), DraftLines.of(snapshot.draft())).isEmpty());
    }

    private static boolean isChanged(Stored file, Snapshot snapshot) {
        return !file.hash().equals(snapshot.fileHash());
    }

    private static Instant time(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no time of {0}: {1}", file, e);
            return Instant.EPOCH;
        }
    }

    private LeftBehind leftBehind(Recovery.Left left, Optional<Stored> file, BiConsumer<Recovery.Left, Path> recover) {
        Snapshot snapshot = left.snapshot();
        Draft draft = snapshot.draft();
        List<String> lines = DraftLines.of(draft);
        List<String> lacking = file.map(stored -> DraftLines.lacking(stored.draft(), lines)).orElse(List.of());
        List<String> more = file.map(stored -> DraftLines.lacking(draft, DraftLines.of(stored.draft()))).orElse(List.of());
        Path place = file.isPresent() && !isChanged(file.get(), snapshot) ? snapshot.file() : null;
        Theme theme = papers.themeOf(draft, snapshot.theme());
        return new LeftBehind(DraftName.of(draft, theme), snapshot.time(),
                Composer.compose(draft, theme).characters(), left.older(),
                file.map(stored -> new LeftBehind.InFile(snapshot.file(), time(snapshot.file()),
                        Composer.compose(stored.draft(), papers.themeOf(stored)).characters(), isChanged(stored, snapshot))),
                lacking, more, () -> recover.accept(left, place), () -> forgetLater(left));
    }

    private void forgetLater(Recovery.Left left) {
        background.run(() -> {
            forget(left);
            return left;
        }, done -> { }, failure -> LOG.log(Level.WARNING, "recovery", failure));
    }

    private static void forget(Recovery.Left left) {
        try {
            left.series().discard();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "recovery", e);
        }
    }
}
