package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.PaperKind;
import org.duizhao.model.Point;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.DraftLocks;
import org.duizhao.store.LookFile;
import org.duizhao.store.Places;
import org.duizhao.store.RecentDrafts;
import org.duizhao.store.Recovery;
import org.duizhao.store.ThemeLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private static final FieldPath OPENING = new FieldPath("s1", Field.TEXT);

    @TempDir
    private Path folder;

    private final Waiting window = new Waiting();
    private final List<String> told = new ArrayList<>();
    private final List<Background> backgrounds = new ArrayList<>();
    /** Done when somebody asks for the time, once. */
    private final AtomicReference<Runnable> onTheClock = new AtomicReference<>(() -> { });
    private Workspace workspace;
    private Path file;

    @BeforeEach
    void open() {
        file = folder.resolve("材料.duizhao");
        workspace = another();
    }

    /** As another window has it, on the same files. */
    private Workspace another() {
        Places places = Places.in(folder.resolve("home"));
        backgrounds.add(new Background(window, (thread, problem) -> told.add(problem.toString())));
        return new Workspace(new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter()),
                backgrounds.getLast(), new Recovery(places), new RecentDrafts(places), new DraftLocks(places), new LookFile(places),
                this::now);
    }

    private Instant now() {
        onTheClock.getAndSet(() -> { }).run();
        return Instant.now();
    }

    @AfterEach
    void close() throws InterruptedException {
        for (Background background : backgrounds) {
            background.finish(20);
        }
        assertThat(told).isEmpty();
    }

    private void settle() throws InterruptedException {
        for (Background background : backgrounds) {
            window.until(() -> background.waitingProperty().get() == 0);
        }
    }

    @Test
    void aPaperBeginsFromLastYearsDraftOrDocument() throws Exception {
        workspace.openSample();
        workspace.save(file, true, () -> { }, this::tell);
        settle();
        Beginning beginning = new Beginning(workspace.themes().getFirst(), PaperKind.PERSONAL, Facts.EMPTY);
        List<Integer> waiting = new ArrayList<>();
        workspace.carryOver(file, beginning, waiting::add, this::tell);
        settle();
        LastYearSection fromDraft = draft().all(LastYearSection.class).getFirst();
        assertThat(fromDraft.source()).isEqualTo(file.toString());
        assertThat(waiting).containsExactly(fromDraft.items().size());
        workspace.openSample();
        Path text = folder.resolve("去年.txt");
        workspace.exports().text(text, () -> { }, this::tell);
        workspace.review(text, review -> workspace.carryOver(review.shownProperty().get(), beginning), this::tell);
        settle();
        assertThat(draft().all(LastYearSection.class).getFirst().items()).extracting(FollowUp::headline)
                .containsExactlyElementsOf(fromDraft.items().stream().map(FollowUp::headline).toList());
        workspace.carryOver(folder.resolve("none.duizhao"), beginning, waiting::add, this::tell);
        settle();
        assertThat(told).containsExactly("read.missing");
        told.clear();
    }

    private Draft draft() {
        return workspace.openProperty().get().session().draft();
    }

    private void tell(Failure failure) {
        told.add(failure.code());
    }

    /** The drafts worked on lately, once their files have been looked for. */
    private List<Recent> recents() throws InterruptedException {
        List<Recent> listed = new ArrayList<>();
        List<Recent> looked = new ArrayList<>();
        workspace.recents(listed::addAll, looked::add);
        settle();
        window.until(() -> looked.size() == listed.size());
        assertThat(listed).extracting(Recent::missing).doesNotContain(true);
        return looked;
    }

    private List<LeftBehind> leftBehind(Workspace of) throws InterruptedException {
        List<List<LeftBehind>> found = new ArrayList<>();
        of.leftBehind(found::add, unreadable -> told.add("unreadable " + unreadable));
        window.until(() -> !found.isEmpty());
        return found.getFirst();
    }

    private String told() throws InterruptedException {
        settle();
        assertThat(told).hasSize(1);
        return told.removeFirst();
    }

    private Session session() {
        return workspace.openProperty().get().session();
    }

    private void save() throws InterruptedException {
        workspace.save(file, false, () -> { }, this::tell);
        settle();
    }

    @Test
    void aNewDraftIsNotSavedYet() {
        workspace.create(new Beginning(workspace.themes().getFirst(), PaperKind.PERSONAL, Facts.EMPTY));
        assertThat(session().modifiedProperty().get()).isTrue();
        assertThat(workspace.openProperty().get().fileProperty().get()).isNull();
        assertThat(workspace.title()).contains("对照检查材料").doesNotContain("\n");
    }

    @Test
    void aPaperIsCalledByItsTitleAndItsAuthor() {
        Facts facts = Facts.EMPTY.with(Field.NAME, "李 晓梅");
        workspace.create(new Beginning(workspace.themes().getFirst(), PaperKind.PERSONAL, facts));
        assertThat(workspace.title()).endsWith("对照检查材料（李晓梅）");
        workspace.create(new Beginning(workspace.themes().getFirst(), PaperKind.BODY, facts));
        assertThat(workspace.title()).endsWith("对照检查材料");
    }

    @Test
    void everySampleIsADraftOfItsOwn() {
        workspace.openSample();
        String first = session().draft().id();
        workspace.openSample();
        assertThat(session().draft().id()).isNotEqualTo(first).isNotEqualTo("sample");
        assertThat(session().modifiedProperty().get()).isFalse();
    }

    @Test
    void savingNotesFileTimeAndRecentList() throws Exception {
        workspace.openSample();
        session().type(OPENING, "改。");
        save();
        assertThat(session().modifiedProperty().get()).isFalse();
        assertThat(workspace.openProperty().get().fileProperty().get()).isEqualTo(file);
        assertThat(workspace.openProperty().get().savedAtProperty().get()).isNotNull();
        assertThat(recents()).singleElement().extracting(Recent::file, Recent::unit, Recent::missing)
                .containsExactly(file.toAbsolutePath(), "青禾县水务局", false);
        Files.delete(file);
        assertThat(recents()).singleElement().extracting(Recent::missing).isEqualTo(true);
    }

    @Test
    void whatIsTypedWhileSavingIsNotSaved() throws Exception {
        workspace.openSample();
        session().type(OPENING, "先。");
        workspace.save(file, false, () -> { }, this::tell);
        session().edit("edit.kind", draft -> draft.withKind(PaperKind.BODY));
        settle();
        assertThat(session().modifiedProperty().get()).isTrue();
        session().undo();
        assertThat(session().modifiedProperty().get()).isFalse();
    }

    @Test
    void aSaveThatFailsChangesNothing() throws Exception {
        workspace.openSample();
        session().type(OPENING, "改。");
        workspace.save(folder.resolve("gone/a.duizhao"), false, () -> told.add("done"), this::tell);
        assertThat(told()).isEqualTo("write.no_folder");
        assertThat(session().modifiedProperty().get()).isTrue();
        assertThat(workspace.openProperty().get().fileProperty().get()).isNull();
        assertThat(recents()).isEmpty();
    }

    @Test
    void aDraftThatCannotBeOpenedLeavesTheOpenOne() throws Exception {
        workspace.openSample();
        Draft before = session().draft();
        workspace.open(folder.resolve("gone.duizhao"), this::tell);
        assertThat(told()).isEqualTo("read.missing");
        assertThat(session().draft()).isSameAs(before);
    }

    @Test
    void oneDraftOneWindow() throws Exception {
        workspace.openSample();
        save();
        Workspace other = another();
        other.open(file, this::tell);
        assertThat(told()).isEqualTo("read.locked");
        workspace.open(file, this::tell);
        settle();
        workspace.close();
        settle();
        other.open(file, this::tell);
        settle();
        assertThat(other.openProperty().get()).isNotNull();
    }

    @Test
    void anUnsavedStateIsOfferedToTheNextStartAndNotWhileItIsOpen() throws Exception {
        workspace.openSample();
        session().type(OPENING, "没有保存。");
        workspace.keep();
        settle();
        Draft lost = session().draft();
        assertThat(workspace.openProperty().get().keptAtProperty().get()).isNotNull();
        assertThat(leftBehind(workspace)).isEmpty();
        assertThat(leftBehind(another())).isEmpty();
        deleteLock(lost);
        Workspace next = another();
        LeftBehind left = leftBehind(next).getFirst();
        assertThat(left.characters()).isEqualTo(session().paper().progress().characters());
        left.recover().run();
        assertThat(next.openProperty().get().session().draft()).isEqualTo(lost);
        assertThat(next.openProperty().get().session().modifiedProperty().get()).isTrue();
    }

    /** Or it would look as if another window had it, and closing it would throw the lost work away. */
    @Test
    void openingTheDraftThatWasLeftBehindDoesNotHideIt() throws Exception {
        leaveUnsaved(draft -> Edits.text(draft, OPENING, "没有保存。"));
        Workspace next = another();
        List<LeftBehind> left = new ArrayList<>();
        next.leftBehind(left::addAll, unreadable -> { });
        next.open(file, this::tell);
        settle();
        window.until(() -> !left.isEmpty());
        assertThat(next.openProperty().get().session().draft().text(OPENING)).isNotEqualTo(session().draft().text(OPENING));
        left.getFirst().recover().run();
        assertThat(next.openProperty().get().session().draft()).isEqualTo(session().draft());
    }

    /** What was kept then knows the file before and the file that was being written; a save of the next run takes the right one. */
    @Test
    void whatIsTypedWhileAFileIsWrittenGoesOnInThatFile() throws Exception {
        workspace.openSample();
        saveWhileTyping(file, "先写。");
        assertThat(recovered().fileProperty().get()).isEqualTo(file);
    }

    @Test
    void whatIsTypedWhileItIsSavedAgainGoesOnInThatFile() throws Exception {
        workspace.openSample();
        save();
        session().type(OPENING, "又写。");
        saveWhileTyping(file, "还写。");
        OpenDraft recovered = recovered();
        assertThat(recovered.fileProperty().get()).isEqualTo(file);
        assertThat(recovered.known(file)).isNotNull();
    }

    @Test
    void whatIsTypedWhileItIsSavedElsewhereGoesOnThere() throws Exception {
        workspace.openSample();
        save();
        saveWhileTyping(folder.resolve("另一份.duizhao"), "还写。");
        assertThat(recovered().fileProperty().get()).isEqualTo(folder.resolve("另一份.duizhao"));
    }

    @Test
    void whatIsTypedWhileASaveFailsGoesOnInTheFileBefore() throws Exception {
        workspace.openSample();
        save();
        saveWhileTyping(folder.resolve("无此文件夹/另一份.duizhao"), "还写。");
        assertThat(told()).isEqualTo("write.no_folder");
        assertThat(recovered().fileProperty().get()).isEqualTo(file);
    }

    /** Types between the beginning of a save and its writing, and has that kept. */
    private void saveWhileTyping(Path target, String text) throws Exception {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        CompletableFuture<Void> typed = new CompletableFuture<>();
        onTheClock.set(() -> {
            begun.complete(null);
            typed.join();
        });
        workspace.save(target, false, () -> { }, this::tell);
        begun.get(20, TimeUnit.SECONDS);
        session().type(OPENING, text);
        List<Boolean> kept = new ArrayList<>();
        workspace.keep(kept::add);
        window.until(() -> !kept.isEmpty());
        typed.complete(null);
        settle();
    }

    /** What another run finds and opens of the open draft, which was not kept again after it was saved. */
    private OpenDraft recovered() throws Exception {
        deleteLock(session().draft());
        Workspace next = another();
        leftBehind(next).getFirst().recover().run();
        settle();
        OpenDraft recovered = next.openProperty().get();
        assertThat(recovered.session().draft()).isEqualTo(session().draft());
        List<String> failed = new ArrayList<>();
        next.save(Objects.requireNonNull(recovered.fileProperty().get()), false, () -> { }, failure -> failed.add(failure.toString()));
        settle();
        assertThat(failed).isEmpty();
        return recovered;
    }

    /** As with another save before the person has answered: a line that is gone, an order, a look may be what was new. */
    @Test
    void whatWasOfferedStaysAlthoughTheFileHasItsLines() throws Exception {
        List<UnaryOperator<Draft>> edits = List.of(
                draft -> Edits.text(draft, OPENING, draft.text(OPENING).orElseThrow().substring(0, 20)),
                draft -> Edits.move(draft, draft.all(Point.class).getFirst().id(), "s5", 1),
                draft -> draft.withLayout(draft.layout().withBoldLevel3(!draft.layout().boldLevel3())));
        for (UnaryOperator<Draft> edit : edits) {
            leaveUnsaved(edit);
            Workspace next = another();
            assertThat(leftBehind(next)).hasSize(1);
            next.open(file, this::tell);
            settle();
            Session opened = next.openProperty().get().session();
            opened.type(OPENING, opened.draft().text(OPENING).orElseThrow() + "又写一句。");
            next.save(file, false, () -> { }, this::tell);
            settle();
            next.close();
            settle();
            List<LeftBehind> again = leftBehind(another());
            assertThat(again).hasSize(1);
            again.getFirst().forget().run();
            settle();
            assertThat(leftBehind(another())).isEmpty();
            workspace.close();
            settle();
        }
    }

    @Test
    void whatIsTakenBackOfAFileThatAnotherHasOpenOpensApartFromIt() throws Exception {
        leaveUnsaved(draft -> Edits.text(draft, OPENING, "没有保存。"));
        Path mark = folder.resolve(".~材料.duizhao.lock");
        String others = Files.readString(mark).replaceFirst("\n[^\n]*\n$", "\nanother run\n").replaceFirst("\n.*\n.*\n.*\n",
                "\n小李\n那台\nthat machine\n");
        Files.writeString(mark, others);
        Workspace next = another();
        LeftBehind left = leftBehind(next).getFirst();
        assertThat(left.file()).hasValueSatisfying(file -> assertThat(file.held()).isTrue());
        left.recover().run();
        settle();
        assertThat(next.openProperty().get().fileProperty().get()).isNull();
        assertThat(mark).hasContent(others);
    }

    /** A saved draft with an edit that is only kept, as the program leaves it when it is killed. */
    private void leaveUnsaved(UnaryOperator<Draft> edit) throws Exception {
        workspace.openSample();
        save();
        session().edit("edit.text", edit);
        workspace.keep();
        settle();
        deleteLock(session().draft());
    }

    /** As the system does for a process that is gone: nobody holds a lock on the new file of that name. */
    private void deleteLock(Draft draft) throws Exception {
        Files.delete(folder.resolve("home/data/locks/" + draft.id() + ".lock"));
    }

    @Test
    void nothingIsKeptOfADraftThatIsSavedOrClosed() throws Exception {
        workspace.openSample();
        workspace.keep();
        settle();
        assertThat(workspace.openProperty().get().keptAtProperty().get()).isNull();
        session().type(OPENING, "一。");
        workspace.keep();
        save();
        workspace.close();
        settle();
        assertThat(leftBehind(another())).isEmpty();
        workspace.openSample();
        session().type(OPENING, "二。");
        workspace.keep();
        workspace.close();
        settle();
        assertThat(leftBehind(another())).isEmpty();
    }

    @Test
    void anImportIsADraftOnlyOnceItIsAcceptedAndNotSavedYet() throws Exception {
        Path text = Files.writeString(folder.resolve("旧.txt"), "个人对照检查材料\n一、存在的问题\n一是学习不够。\n");
        workspace.review(text, review -> {
            assertThat(workspace.openProperty().get()).isNull();
            workspace.accept(review.shownProperty().get());
        }, this::tell);
        settle();
        assertThat(workspace.openProperty().get()).isNotNull();
        assertThat(session().modifiedProperty().get()).isTrue();
        assertThat(workspace.openProperty().get().fileProperty().get()).isNull();
        assertThat(text).exists();
    }

    /** A folder of no draft: only that it was written into tells where to look. */
    @Test
    void theNextStartRemovesWhatAKilledExportLeft() throws Exception {
        workspace.openSample();
        for (String ending : List.of("txt", "docx", "pdf")) {
            Path out = Files.createDirectory(folder.resolve(ending)).resolve("a." + ending);
            switch (ending) {
                case "txt" -> workspace.exports().text(out, () -> { }, this::tell);
                case "docx" -> workspace.exports().word(out, Map.of(), () -> { }, this::tell);
                default -> workspace.exports().pdf(out, Map.of(), missing -> { }, this::tell);
            }
            settle();
            Path left = Files.createFile(out.resolveSibling(".duizhao-999999999999-x-1.tmp"));
            another().tidy();
            assertThat(left).doesNotExist();
            assertThat(out).exists();
        }
    }

    /** By the id of the draft alone, the lock of this home, a second window sees it: that is not to be weakened by the mark. */
    @Test
    void theMarkOfOurOwnRunKeepsNobodyOut() throws Exception {
        workspace.openSample();
        save();
        settle();
        assertThat(folder.resolve(".~材料.duizhao.lock")).exists();
        workspace.open(file, this::tell);
        settle();
        assertThat(workspace.openProperty().get().fileProperty().get()).isEqualTo(file);
        assertThat(folder.resolve(".~材料.duizhao.lock")).exists();
        workspace.close();
        settle();
        assertThat(folder.resolve(".~材料.duizhao.lock")).doesNotExist();
    }

    @Test
    void exportsThatFailSayWhy() throws Exception {
        workspace.openSample();
        workspace.exports().word(folder.resolve("gone/a.docx"), Map.of(), () -> told.add("done"), this::tell);
        assertThat(told()).isEqualTo("write.no_folder");
        workspace.exports().text(folder.resolve("gone/a.txt"), () -> told.add("done"), this::tell);
        assertThat(told()).isEqualTo("write.no_folder");
        workspace.exports().pdf(folder.resolve("gone/a.pdf"), Map.of(), missing -> told.add("done"), this::tell);
        assertThat(told()).isEqualTo("write.no_folder");
        workspace.exports().pdf(folder.resolve("a.pdf"), Map.of(), missing -> told.add("done" + missing), this::tell);
        assertThat(told()).isEqualTo("done[]");
        workspace.exports().text(folder.resolve("a.txt"), () -> told.add("done"), this::tell);
        assertThat(told()).isEqualTo("done");
    }
}
