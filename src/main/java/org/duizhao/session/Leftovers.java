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
import org.duizhao.store.FileState;
import org.duizhao.store.Loaded;
import org.duizhao.store.Recovery;
import org.duizhao.store.Snapshot;
import org.duizhao.store.UnwritableFile;
import org.duizhao.theme.Theme;

/** Finds what earlier runs left behind and their files lack. Used from the window's thread. */
final class Leftovers {
    private static final Logger LOG = System.getLogger(Leftovers.class.getName());

    private final Recovery recovery;
    private final DraftHold hold;
    private final FileHold fileHold;
    private final Papers papers;
    private final Background background;

    /** @param found may come late, as the drafts' own files are looked at */
    record Search(BiConsumer<Recovery.Left, Optional<FileState>> recover, Consumer<List<LeftBehind>> found, Consumer<Integer> unreadable) {}

    /** @param changed whether it holds anything else than the snapshot knew of */
    private record Present(Path path, Loaded loaded, boolean changed) {
        Draft draft() {
            return loaded.draft();
        }
    }

    Leftovers(Recovery recovery, DraftHold hold, FileHold fileHold, Papers papers, Background background) {
        this.recovery = recovery;
        this.hold = hold;
        this.fileHold = fileHold;
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

    /** What no other window works on. What is damaged is set aside, since the person is told of it now. */
    private Recovery.Found found() {
        try {
            Recovery.Found all = recovery.all();
            List<Recovery.Unreadable> unreadable =
                    all.unreadable().stream().filter(one -> !hold.isElsewhere(one.draftId())).toList();
            for (Recovery.Unreadable one : unreadable) {
                if (one.damaged()) {
                    recovery.setAside(one);
                }
            }
            return new Recovery.Found(all.left().stream()
                    .filter(left -> !hold.isElsewhere(left.snapshot().draft().id())).toList(), unreadable);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "recovery folder", e);
            return new Recovery.Found(List.of(), List.of());
        }
    }

    private List<LeftBehind> lacking(List<Recovery.Left> all, BiConsumer<Recovery.Left, Optional<FileState>> recover) {
        List<LeftBehind> lacking = new ArrayList<>();
        Set<Draft> seen = new HashSet<>();
        for (Recovery.Left left : all) {
            Optional<Present> file = file(left.snapshot());
            if (!seen.add(left.snapshot().draft()) || file.isPresent() && isIn(file.get(), left)) {
                forget(left);
            } else {
                offer(left);
                lacking.add(leftBehind(left, file, recover));
            }
        }
        return lacking;
    }

    /** The file of a snapshot: the one that holds what it was known to hold, or else the one it was last saved to. */
    private Optional<Present> file(Snapshot snapshot) {
        List<Present> files = snapshot.files().stream().flatMap(known -> present(known).stream()).toList();
        return files.stream().filter(one -> !one.changed()).findFirst()
                .or(() -> files.stream().filter(one -> one.path().equals(snapshot.file())).findFirst());
    }

    private Optional<Present> present(FileState known) {
        try {
            Loaded loaded = papers.open(known.file());
            return Optional.of(new Present(known.file(), loaded, !loaded.hash().equals(known.hash())));
        } catch (Failure e) {
            LOG.log(Level.DEBUG, "{0} cannot be compared: {1}", known.file(), e);
            return Optional.empty();
        }
    }

    private static void offer(Recovery.Left left) {
        try {
            left.series().offer();
        } catch (UnwritableFile e) {
            LOG.log(Level.WARNING, "recovery", e);
        }
    }

    /**
     * Whether nothing of a snapshot would be lost with it. A file that was written since it was kept may be ahead of it: then it
     * is one of the states saved before, or has every line of it. What a person was told of stays until it is answered, since
     * other lines, another order or look may be all that was new in it.
     */
    private boolean isIn(Present file, Recovery.Left left) {
        Snapshot snapshot = left.snapshot();
        boolean same = file.draft().equals(snapshot.draft());
        if (same || left.series().isOffered()) {
            return same;
        }
        boolean later = file.changed() && time(file.path()).isAfter(snapshot.time());
        return later && (papers.wasSaved(snapshot.draft())
                || DraftLines.lacking(file.draft(), DraftLines.of(snapshot.draft())).isEmpty());
    }

    private static Instant time(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no time of {0}: {1}", file, e);
            return Instant.EPOCH;
        }
    }

    private LeftBehind leftBehind(Recovery.Left left, Optional<Present> file, BiConsumer<Recovery.Left, Optional<FileState>> recover) {
        Snapshot snapshot = left.snapshot();
        Draft draft = snapshot.draft();
        List<String> lines = DraftLines.of(draft);
        List<String> lacking = file.map(one -> DraftLines.lacking(one.draft(), lines)).orElse(List.of());
        List<String> more = file.map(one -> DraftLines.lacking(draft, DraftLines.of(one.draft()))).orElse(List.of());
        Optional<LeftBehind.InFile> inFile = file.map(this::inFile);
        Optional<FileState> place = file.filter(one -> !inFile.get().isOthers())
                .map(one -> new FileState(one.path(), one.loaded().hash()));
        Theme theme = papers.themeOf(draft, snapshot.stored().theme());
        return new LeftBehind(DraftName.of(draft, theme), snapshot.time(),
                Composer.compose(draft, theme).characters(), left.older(), inFile, lacking, more, () -> recover.accept(left, place), () -> forgetLater(left));
    }

    private LeftBehind.InFile inFile(Present file) {
        return new LeftBehind.InFile(file.path(), time(file.path()),
                Composer.compose(file.draft(), papers.themeOf(file.loaded())).characters(), file.changed(),
                fileHold.holder(file.path()).isPresent());
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
