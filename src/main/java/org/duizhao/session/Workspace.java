package org.duizhao.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.duizhao.model.Draft;
import org.duizhao.model.FollowUp;
import org.duizhao.model.SourceParagraph;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.store.DraftFile;
import org.duizhao.store.DraftLocks;
import org.duizhao.store.FileState;
import org.duizhao.store.Loaded;
import org.duizhao.store.LookFile;
import org.duizhao.store.OpenMark;
import org.duizhao.store.OpenMarks;
import org.duizhao.store.RecentDrafts;
import org.duizhao.store.Recovery;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.Snapshot;
import org.duizhao.store.SnapshotSeries;
import org.duizhao.store.Stored;
import org.duizhao.theme.Theme;

/** The draft that is open and all that can be done with it. Used from the window's thread; files are read and written off it. */
public final class Workspace {
    private final Papers papers;
    private final Background background;
    private final Recents recents;
    private final OwnFiles ownFiles;
    private final DraftHold hold;
    private final FileHold fileHold;
    private final LookShelf looks;
    private final Rescue rescue;
    private final Leftovers leftovers;
    private final Recovery recovery;
    private final ThemeUsers themeUsers;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<OpenDraft> open = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<String> title = open.map(OpenDraft::session)
            .flatMap(session -> session.paperProperty().map(paper -> DraftName.of(paper.draft(), paper.theme()))).orElse("");

    private record Opened(Loaded loaded, boolean readOnly) {}

    public Workspace(
            Papers papers, Background background, Recovery recovery, RecentDrafts recents, DraftLocks locks,
            LookFile looks, InstantSource clock) {
        this.papers = papers;
        this.background = background;
        this.recents = new Recents(recents, papers, background);
        ownFiles = new OwnFiles(locks, looks, background);
        hold = new DraftHold(locks, background, ownFiles::failed);
        fileHold = new FileHold(new OpenMarks(clock), background);
        themeUsers = new ThemeUsers(papers, recents);
        this.looks = new LookShelf(looks, background);
        this.recovery = recovery;
        rescue = new Rescue(background.beside("keeping"), clock);
        leftovers = new Leftovers(recovery, hold, fileHold, papers, background);
        this.clock = clock;
    }

    /** Null while the start page is shown. */
    public ReadOnlyObjectProperty<OpenDraft> openProperty() {
        return open.getReadOnlyProperty();
    }

    public List<Theme> themes() {
        return papers.themes();
    }

    /** The theme of the open draft if it is there, else the newest. */
    public Theme usualTheme() {
        return themes().stream()
                .filter(theme -> open.get() != null && theme.id().equals(session().draft().theme())).findFirst()
                .orElse(themes().getFirst());
    }

    /** What a person does with themes. */
    public ThemeShelf themeShelf() {
        return new ThemeShelf(papers.packs(), background, clock);
    }

    /** Finds the papers that use a theme: the open one and those worked on lately. */
    public void themeUse(Theme theme, Consumer<ThemeUse> found) {
        OpenDraft shown = open.get();
        boolean uses = shown != null && session().draft().theme().equals(theme.id());
        List<ThemeUse.Paper> here = uses ? List.of(new ThemeUse.Paper(title(), true)) : List.of();
        Path file = shown == null ? null : shown.fileProperty().get();
        background.look(() -> themeUsers.of(theme.id(), file), use -> found.accept(
                        new ThemeUse(Stream.concat(here.stream(), use.papers().stream()).toList(), use.unread())),
                failure -> found.accept(new ThemeUse(here, List.of())));
    }

    /** What was saved before, of the open draft first. */
    public EarlierShelf earlier() {
        return new EarlierShelf(papers.earlier(), background, open.get() == null ? "" : session().draft().id(),
                this::openCopy);
    }

    /** Opens what is left of a damaged file as a draft of its own that is in no file yet. */
    public void open(Salvage salvage) {
        openCopy(unwritten(new Stored(salvage.draft(), salvage.theme())));
    }

    private void openCopy(Loaded loaded) {
        Draft copy = loaded.draft().withId(UUID.randomUUID().toString());
        show(new Loaded(loaded.stored().with(copy), null, loaded.themeLost(), loaded.lost()), null, false);
    }

    /** The looks kept for further papers. */
    public LookShelf looks() {
        return looks;
    }

    /** @param looked is given each of them again once it is known whether its file is gone */
    public void recents(Consumer<List<Recent>> found, Consumer<Recent> looked) {
        recents.list(found, looked);
    }

    /**
     * Unsaved states that an earlier run left behind and that their files lack, newest first. What is opened after this was
     * called does not change what is found; the answer may come late, as the drafts' own files are looked at.
     *
     * @param unreadable told of how many openings nothing can be read that was kept, once only; never of none
     */
    public void leftBehind(Consumer<List<LeftBehind>> found, Consumer<Integer> unreadable) {
        leftovers.find(new Leftovers.Search(this::recover, found, unreadable));
    }

    public void create(Beginning beginning) {
        Draft draft = NewDraft.of(UUID.randomUUID().toString(), beginning.theme(), beginning.kind(), beginning.facts());
        showNew(looks.saved().usualLook().on(draft));
    }

    /**
     * Begins this year's paper from last year's draft.
     *
     * @param done is told how many problems and measures wait for their result
     */
    public void carryOver(Path last, Beginning beginning, Consumer<Integer> done, Consumer<Failure> failed) {
        background.run(() -> papers.open(last).draft(), draft -> done.accept(carryOver(draft, beginning, last)), failed);
    }

    /** The same from a document that was looked over. */
    public int carryOver(Reviewed last, Beginning beginning) {
        return carryOver(last.draft(), beginning, null);
    }

    private int carryOver(Draft last, Beginning beginning, Path source) {
        Draft draft = CarryOver.of(UUID.randomUUID().toString(), last, beginning, Objects.toString(source, ""));
        showNew(looks.saved().usualLook().on(draft));
        return draft.all(FollowUp.class).size();
    }

    /** Puts the theme that the open draft brought along among one's own. */
    public void keepTheme(Consumer<Theme> done, Consumer<Failure> failed) {
        Theme theme = session().paper().theme();
        background.run(() -> papers.packs().saveTheme(theme), done, failed);
    }

    /** A copy of the sample, with an id of its own. */
    public void openSample() {
        show(unwritten(new Stored(SampleDraft.load().withId(UUID.randomUUID().toString()))), null, true);
    }

    public void open(Path file, Consumer<Failure> failed) {
        open(file, OpenAs.ITSELF, () -> {}, failed);
    }

    /**
     * @param readOnly run if it is open and its file cannot be changed
     * @param failed   told a {@link HeldFile} if another has it open and that was to be respected
     */
    public void open(Path file, OpenAs how, Runnable readOnly, Consumer<Failure> failed) {
        String ours = open.get() == null ? "" : open.get().session().draft().id();
        background.run(() -> new Opened(opened(file, how, ours), papers.isReadOnly(file)), opened -> {
            Loaded loaded = opened.loaded;
            if (how == OpenAs.COPY) {
                openCopy(loaded);
                return;
            }
            show(loaded, file, true);
            recents.noteLater(file, loaded.draft(), papers.themeOf(loaded));
            if (opened.readOnly) {
                readOnly.run();
            }
        }, failed);
    }

    private Loaded opened(Path file, OpenAs how, String ours) throws Failure {
        Loaded loaded = papers.open(file);
        if (how != OpenAs.COPY && !loaded.draft().id().equals(ours) && !hold.isFree(loaded.draft().id())) {
            throw Failure.locked(file);
        }
        Optional<OpenMark> holder = how == OpenAs.ITSELF ? fileHold.holder(file) : Optional.empty();
        if (holder.isPresent()) {
            throw new HeldFile(file, holder.get());
        }
        return loaded;
    }

    /** Why the program cannot keep what is its own, as what is to be found after a crash; null as long as it can. */
    public ReadOnlyObjectProperty<Failure> ownFaultProperty() {
        return ownFiles.faultProperty();
    }

    /** Finds out, once, whether it can. */
    public void tryOwnFiles() {
        ownFiles.tryOut();
    }

    /** Reads and recognises a document for the person to look over; the open draft stays as it is. */
    public void review(Path file, Consumer<Review> done, Consumer<Failure> failed) {
        review(() -> papers.read(file), file, done, failed);
    }

    /** The same for text from elsewhere. */
    public void review(String text, Consumer<Review> done, Consumer<Failure> failed) {
        review(() -> Papers.read(text), null, done, failed);
    }

    private void review(Callable<List<SourceParagraph>> source, Path file, Consumer<Review> done, Consumer<Failure> failed) {
        keep();
        background.run(() -> {
            List<SourceParagraph> read = source.call();
            return new Review(read, papers.recognise(read, Optional.empty(), file), papers.themes(), background, failed);
        }, done, failed);
    }

    /** Opens what was recognised as a new draft, laid out as new drafts are, but for headings and items as found. */
    public void accept(Reviewed reviewed) {
        showNew(completed(reviewed).withLayout(looks.saved().usualLook().layout()));
    }

    /** Puts what was recognised in the place of all that the open draft holds; one undo takes it back. */
    public void replace(Reviewed reviewed) {
        session().edit("edit.import", draft -> completed(reviewed).withId(draft.id()).withLayout(draft.layout()));
    }

    private static Draft completed(Reviewed reviewed) {
        return NewDraft.completed(reviewed.draft(), reviewed.recognition().theme());
    }

    Session session() {
        return open.get().session();
    }

    /** @param file what it holds; empty if the draft is to be saved to a new one */
    private void recover(Recovery.Left left, Optional<FileState> file) {
        Snapshot snapshot = left.snapshot();
        recovery.resume(left.series());
        show(new Loaded(snapshot.stored(), file.map(FileState::hash).orElse(null)),
                file.map(FileState::file).orElse(null), false, left.series());
    }

    private void showNew(Draft draft) {
        show(unwritten(new Stored(draft)), null, false);
    }

    /** What is in no file. */
    private static Loaded unwritten(Stored stored) {
        return new Loaded(stored, null);
    }

    /** @param loaded with a hash of null if it is in no file */
    private void show(Loaded loaded, Path file, boolean saved) {
        show(loaded, file, saved, recovery.begin(loaded.draft().id()));
    }

    private void show(Loaded loaded, Path file, boolean saved, SnapshotSeries series) {
        close();
        Draft draft = loaded.draft();
        Session session =
                new Session(draft, new DraftTheme(papers, loaded.theme()), saved, new RuleMeasurer(), clock);
        ThemeOrigin origin = ThemeOrigin.of(papers, draft, session.paper().theme(), loaded.themeLost());
        OpenDraft opened = new OpenDraft(session, origin, loaded, file, series);
        open.set(opened);
        rescue.follow(opened);
        hold.take(draft.id());
        fileHold.take(file);
    }

    /** Closes the draft that is open; what is not saved is given up. */
    public void close() {
        OpenDraft closed = open.get();
        if (closed != null) {
            open.set(null);
            rescue.close(closed);
            hold.release();
            fileHold.take(null);
        }
    }

    /**
     * Saves to the draft's own file or another.
     *
     * @param overwrite whether changes another program made to the file may be lost
     */
    public void save(Path file, boolean overwrite, Runnable done, Consumer<Failure> failed) {
        OpenDraft saving = open.get();
        OpenDraft.Work work = saving.work();
        Draft draft = work.stored().draft();
        Theme theme = saving.session().paper().theme();
        Object point = saving.session().savePoint();
        saving.beginSave();
        background.run(() -> {
            recents.noteFolderOf(file);
            rescue.beforeSaving(saving, new FileState(file.toAbsolutePath(), DraftFile.hash(draft)));
            try {
                saving.wrote(file, papers.save(file, work.stored(), overwrite ? null : saving.known(file)));
            } finally {
                saving.endWriting();
            }
            Rescue.safe(saving, work);
            recents.note(file, draft, theme);
            return file;
        }, written -> {
            saving.savedAs(file, point, clock.instant());
            holdFileOf(saving);
            done.run();
        }, failure -> {
            saving.endSave();
            failed.accept(failure);
        });
    }

    private void holdFileOf(OpenDraft draft) {
        if (draft == open.get()) {
            fileHold.move(draft.fileProperty().get());
        }
    }

    /** The file of the open draft has another name from now on. */
    public void follow(Path renamed) {
        open.get().moved(renamed);
        holdFileOf(open.get());
    }

    /** From now on what is edited is kept soon, by itself. */
    public void keepByItself() {
        rescue.beginAutomatic();
    }

    /** Keeps what is not saved, if it is not kept yet, for recovery after a crash. */
    public void keep() {
        keep(safe -> {});
    }

    /** @param told whether all that was written is safe, in its file or kept */
    public void keep(Consumer<Boolean> told) {
        rescue.keep(open.get(), told);
    }

    /** Removes the temporary files that a crash left beside drafts. Blocks; on any thread. */
    public void tidy() {
        recents.folders().forEach(papers::tidy);
    }

    /** The ways in which the open draft goes out to other programs. */
    public Exports exports() {
        return new Exports(this, papers, recents, background);
    }

    /** What the open draft is called, in one line; blank while none is open. */
    public ObservableValue<String> titleProperty() {
        return title;
    }

    public String title() {
        return title.getValue();
    }
}
