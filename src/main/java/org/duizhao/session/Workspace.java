package org.duizhao.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.duizhao.compose.FontChoice;
import org.duizhao.compose.Typefaces;
import org.duizhao.docx.DocxReader;
import org.duizhao.model.Draft;
import org.duizhao.model.FollowUp;
import org.duizhao.model.SourceParagraph;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.store.DraftLocks;
import org.duizhao.store.LookFile;
import org.duizhao.store.RecentDrafts;
import org.duizhao.store.Recovery;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.Snapshot;
import org.duizhao.store.Stored;
import org.duizhao.theme.Theme;

/** The draft that is open and all that can be done with it. Used from the window's thread; files are read and written off it. */
public final class Workspace {
    private final Papers papers;
    private final Background background;
    private final Recents recents;
    private final DraftHold hold;
    private final LookShelf looks;
    private final Rescue rescue;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<OpenDraft> open = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<String> title = open.map(OpenDraft::session)
            .flatMap(session -> session.draftProperty().map(draft -> DraftName.of(draft, session.theme()))).orElse("");

    public Workspace(
            Papers papers, Background background, Recovery recovery, RecentDrafts recents, DraftLocks locks,
            LookFile looks, InstantSource clock) {
        this.papers = papers;
        this.background = background;
        this.recents = new Recents(recents, papers, background);
        hold = new DraftHold(locks, background);
        this.looks = new LookShelf(looks, background);
        rescue = new Rescue(recovery, hold, papers, background, clock);
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

    /** What was saved before, of the open draft first. */
    public EarlierShelf earlier() {
        return new EarlierShelf(papers.earlier(), background, open.get() == null ? "" : session().draft().id());
    }

    /** Opens a draft of its own that is in no file yet: an earlier state of one, or what is left of one. */
    public void openCopy(Draft draft) {
        show(draft.withId(UUID.randomUUID().toString()), null, null, false);
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
     * Unsaved states that an earlier run left behind, newest first. What is opened after this was called does not change
     * what is found; the answer may come late, as the drafts' own files are looked at.
     */
    public void leftBehind(Consumer<List<LeftBehind>> found) {
        rescue.leftBehind(this::show, found);
    }

    public void create(Beginning beginning) {
        Draft draft = NewDraft.of(UUID.randomUUID().toString(), beginning.theme(), beginning.kind(), beginning.facts());
        show(looks.saved().usualLook().on(draft), null, null, false);
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
        show(looks.saved().usualLook().on(draft), null, null, false);
        return draft.all(FollowUp.class).size();
    }

    /** A copy of the sample, with an id of its own. */
    public void openSample() {
        show(SampleDraft.load().withId(UUID.randomUUID().toString()), null, null, true);
    }

    public void open(Path file, Consumer<Failure> failed) {
        String ours = open.get() == null ? "" : open.get().session().draft().id();
        background.run(() -> {
            Stored stored = papers.open(file);
            if (!stored.draft().id().equals(ours) && !hold.isFree(stored.draft().id())) {
                throw Failure.locked(file);
            }
            return stored;
        }, stored -> {
            show(stored.draft(), file, stored.hash(), true);
            recents.noteLater(file, stored.draft());
        }, failed);
    }

    /** Tells that a document is about to be chosen: what is needed to read it is loaded meanwhile. */
    public void expectDocument() {
        background.look(() -> {
            DocxReader.warmUp();
            return true;
        }, loaded -> {}, failure -> {});
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
        show(completed(reviewed).withLayout(looks.saved().usualLook().layout()), null, null, false);
    }

    /** Puts what was recognised in the place of all that the open draft holds; one undo takes it back. */
    public void replace(Reviewed reviewed) {
        session().edit("edit.import", draft -> completed(reviewed).withId(draft.id()).withLayout(draft.layout()));
    }

    private static Draft completed(Reviewed reviewed) {
        return NewDraft.completed(reviewed.draft(), reviewed.recognition().theme());
    }

    private Session session() {
        return open.get().session();
    }

    private void show(Snapshot snapshot) {
        String hash = snapshot.fileHash();
        show(snapshot.draft(), snapshot.file(), hash.isBlank() ? null : hash, false);
    }

    private void show(Draft draft, Path file, String hash, boolean saved) {
        close();
        Session session = new Session(draft, papers::themeOf, saved, new RuleMeasurer(), clock);
        open.set(new OpenDraft(session, file, hash));
        hold.take(draft.id());
    }

    /** Closes the draft that is open; what is not saved is given up. */
    public void close() {
        if (open.get() != null) {
            String id = open.get().session().draft().id();
            open.set(null);
            rescue.discard(id);
            hold.release();
        }
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
        saving.beginSave();
        background.run(() -> {
            saving.wrote(file, papers.save(file, draft, overwrite ? null : saving.known(file)));
            recents.note(file, draft);
            return file;
        }, written -> {
            saving.savedAs(file, point, clock.instant());
            if (!saving.session().modifiedProperty().get()) {
                rescue.discard(draft.id());
            }
            done.run();
        }, failure -> {
            saving.endSave();
            failed.accept(failure);
        });
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

    /** @param fonts family by name of the role; blank for the usual one */
    public void exportWord(Path file, Map<String, String> fonts, Runnable done, Consumer<Failure> failed) {
        keep();
        Draft draft = open.get().session().draft();
        background.run(() -> {
            papers.exportWord(file, draft, Typefaces.with(fonts));
            return file;
        }, written -> done.run(), failed);
    }

    /**
     * @param fonts family by name of the role; blank for the usual one
     * @param done  told the characters that no font at hand has
     */
    public void exportPdf(Path file, Map<String, String> fonts, Consumer<List<String>> done, Consumer<Failure> failed) {
        keep();
        Draft draft = open.get().session().draft();
        background.run(() -> papers.exportPdf(file, draft, Typefaces.with(fonts)), done, failed);
    }

    /** Finds out which fonts a PDF written here has. */
    public void pdfFonts(Typefaces typefaces, Consumer<List<FontChoice>> done) {
        background.run(() -> Papers.pdfFonts(typefaces), done, failure -> done.accept(List.of()));
    }

    public void exportText(Path file, Runnable done, Consumer<Failure> failed) {
        keep();
        Draft draft = open.get().session().draft();
        background.run(() -> {
            papers.exportText(file, draft);
            return file;
        }, written -> done.run(), failed);
    }

    /** What the open draft is called, in one line; blank while none is open. */
    public ObservableValue<String> titleProperty() {
        return title;
    }

    public String title() {
        return title.getValue();
    }
}
