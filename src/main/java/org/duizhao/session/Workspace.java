package org.duizhao.session;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.compose.TitleBlock;
import org.duizhao.compose.Typefaces;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.PaperKind;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.store.DraftLock;
import org.duizhao.store.DraftLocks;
import org.duizhao.store.RecentDraft;
import org.duizhao.store.RecentDrafts;
import org.duizhao.store.Recovery;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.Snapshot;
import org.duizhao.store.Stored;
import org.duizhao.store.UnwritableFile;
import org.duizhao.theme.Theme;

/** The draft that is open and all that can be done with it. Used from the window's thread; files are read and written off it. */
public final class Workspace {
    private static final Logger LOG = System.getLogger(Workspace.class.getName());

    private final Papers papers;
    private final Background background;
    private final Recovery recovery;
    private final RecentDrafts recents;
    private final DraftLocks locks;
    private final InstantSource clock;
    /** Keeps other windows from the open draft; null while it is being taken or none is open. */
    private DraftLock lock;
    private final ReadOnlyObjectWrapper<OpenDraft> open = new ReadOnlyObjectWrapper<>();

    public Workspace(
            Papers papers, Background background, Recovery recovery, RecentDrafts recents, DraftLocks locks,
            InstantSource clock) {
        this.papers = papers;
        this.background = background;
        this.recovery = recovery;
        this.recents = recents;
        this.locks = locks;
        this.clock = clock;
    }

    /** Null while the start page is shown. */
    public ReadOnlyObjectProperty<OpenDraft> openProperty() {
        return open.getReadOnlyProperty();
    }

    public List<Theme> themes() {
        return papers.themes();
    }

    public List<Recent> recents() {
        return recents.list().stream().map(one -> new Recent(one.file(), one.title(), one.unit(), one.time(),
                one.state() == RecentDraft.State.COMPLETE, one.missing())).toList();
    }

    /** Unsaved states that an earlier run left behind, newest first. */
    public List<LeftBehind> leftBehind() {
        try {
            List<LeftBehind> found = new ArrayList<>();
            for (Snapshot snapshot : recovery.all()) {
                if (isFree(snapshot.draft().id())) {
                    found.add(leftBehind(snapshot));
                }
            }
            return found;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "recovery folder", e);
            return List.of();
        }
    }

    private LeftBehind leftBehind(Snapshot snapshot) {
        Path file = snapshot.file();
        return new LeftBehind(title(snapshot.draft(), papers.themeOf(snapshot.draft())), snapshot.time(),
                papers.manuscript(snapshot.draft()).characters(),
                () -> show(snapshot.draft(), file, snapshot.fileHash().isBlank() ? null : snapshot.fileHash(), false),
                () -> discard(snapshot.draft().id()));
    }

    public void create(Theme theme, PaperKind kind, Facts facts) {
        show(NewDraft.of(UUID.randomUUID().toString(), theme, kind, facts), null, null, false);
    }

    /** Begins this year's paper from last year's. */
    public void carryOver(Path last, Theme theme, Consumer<Failure> failed) {
        background.run(() -> papers.carryOver(last, theme), draft -> show(draft, null, null, false), failed);
    }

    /** A copy of the sample, with an id of its own. */
    public void openSample() {
        Draft sample = SampleDraft.load();
        Draft copy = new Draft(UUID.randomUUID().toString(), sample.theme(), sample.kind(), sample.facts(),
                sample.sections(), sample.unplaced(), sample.style(), sample.shown());
        show(copy, null, null, true);
    }

    public void open(Path file, Consumer<Failure> failed) {
        String ours = open.get() == null ? "" : open.get().session().draft().id();
        background.run(() -> {
            Stored stored = papers.open(file);
            if (!stored.draft().id().equals(ours) && !isFree(stored.draft().id())) {
                throw Failure.locked(file);
            }
            return stored;
        }, stored -> {
            show(stored.draft(), file, stored.hash(), true);
            noteRecent();
        }, failed);
    }

    /** Whether no other window holds a draft. */
    private boolean isFree(String id) throws IOException {
        if (locks.claim(id) instanceof DraftLock free) {
            free.close();
            return true;
        }
        return false;
    }

    private void hold(String id) {
        background.run(() -> locks.claim(id), claim -> {
            if (claim instanceof DraftLock taken) {
                lock = taken;
            }
        }, failure -> LOG.log(Level.WARNING, "lock of " + id, failure));
    }

    private void release(DraftLock held) {
        background.run(() -> {
            held.close();
            return held;
        }, done -> {}, failure -> LOG.log(Level.WARNING, "lock", failure));
    }

    /** @param done is told how many paragraphs found no place */
    public void importFile(Path file, Consumer<Integer> done, Consumer<Failure> failed) {
        background.run(() -> papers.importFile(file, Optional.empty()), found -> {
            show(NewDraft.completed(found.draft(), found.theme()), null, null, false);
            done.accept(found.draft().unplaced().size());
        }, failed);
    }

    private void show(Draft draft, Path file, String hash, boolean saved) {
        close();
        Session session = new Session(draft, papers.themeOf(draft), saved, new RuleMeasurer(), clock);
        open.set(new OpenDraft(session, file, hash));
        hold(draft.id());
    }

    /** Closes the draft that is open; what is not saved is given up. */
    public void close() {
        if (open.get() != null) {
            String id = open.get().session().draft().id();
            open.set(null);
            discard(id);
            if (lock != null) {
                release(lock);
                lock = null;
            }
        }
    }

    private void discard(String id) {
        background.run(() -> {
            recovery.discard(id);
            return id;
        }, done -> {}, failure -> LOG.log(Level.WARNING, "recovery of " + id, failure));
    }

    /**
     * Saves to the draft's own file or another.
     *
     * @param overwrite whether changes another program made to the file may be lost
     */
    public void save(Path file, boolean overwrite, Runnable done, Consumer<Failure> failed) {
        OpenDraft saving = open.get();
        Draft draft = saving.session().draft();
        Object point = saving.session().savePoint();
        String before = !overwrite && file.equals(saving.fileProperty().get()) ? saving.hash() : null;
        background.run(() -> papers.save(file, draft, before), hash -> {
            saving.savedAs(file, hash, point, clock.instant());
            if (!saving.session().modifiedProperty().get()) {
                discard(draft.id());
            }
            noteRecent();
            done.run();
        }, failed);
    }

    /** Keeps the unsaved state for recovery after a crash. */
    public void keep() {
        OpenDraft keeping = open.get();
        if (keeping != null && keeping.session().modifiedProperty().get()) {
            Draft draft = keeping.session().draft();
            Path file = keeping.fileProperty().get();
            background.run(() -> {
                recovery.save(draft, file, keeping.hash() == null ? "" : keeping.hash());
                return draft;
            }, kept -> keeping.keptAtProperty().set(clock.instant()),
                    failure -> LOG.log(Level.WARNING, "snapshot", failure));
        }
    }

    /** @param fonts family by name of the role; blank for the usual one */
    public void exportWord(Path file, Map<String, String> fonts, Runnable done, Consumer<Failure> failed) {
        Draft draft = open.get().session().draft();
        background.run(() -> {
            papers.exportWord(file, draft, Typefaces.with(fonts));
            return file;
        }, written -> done.run(), failed);
    }

    public void exportText(Path file, Runnable done, Consumer<Failure> failed) {
        Draft draft = open.get().session().draft();
        background.run(() -> {
            papers.exportText(file, draft);
            return file;
        }, written -> done.run(), failed);
    }

    /** What the open draft is called; one line. */
    public String title() {
        return open.get() == null ? "" : title(open.get().session());
    }

    private static String title(Session session) {
        return title(session.draft(), session.theme());
    }

    private static String title(Draft draft, Theme theme) {
        String written = draft.facts().text(Field.TITLE);
        return (written.isBlank() ? TitleBlock.usualTitle(draft, theme) : written).replace("\n", "");
    }

    private void noteRecent() {
        OpenDraft noted = open.get();
        if (noted == null || noted.fileProperty().get() == null) {
            return;
        }
        Progress progress = noted.session().progressProperty().get();
        RecentDraft.State state = progress.open().isEmpty() ? RecentDraft.State.COMPLETE : RecentDraft.State.BEGUN;
        try {
            recents.note(noted.fileProperty().get(), title(noted.session()),
                    noted.session().draft().facts().text(Field.UNIT), state);
        } catch (UnwritableFile e) {
            LOG.log(Level.WARNING, "recent drafts", e);
        }
    }
}
