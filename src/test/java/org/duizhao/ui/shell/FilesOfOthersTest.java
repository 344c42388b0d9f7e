package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.duizhao.compose.Typefaces;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.dialog.Dialogs.Unsaved;
import org.duizhao.ui.dialog.Fork.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file of a draft does not belong to this window alone: others lock it, rename it, have it open. */
class FilesOfOthersTest extends WindowTest {
    private static final FieldPath OPENING = new FieldPath("s1", Field.TEXT);

    private Path file;
    private Path mark;

    @BeforeEach
    void write() throws IOException {
        file = Files.createDirectory(home.resolve("papers")).resolve("材料.duizhao");
        mark = beside(file);
        drafts().write(file, SampleDraft.load());
    }

    private DraftFile drafts() {
        return new DraftFile(Places.in(home.resolve("elsewhere")), "test");
    }

    private static Path beside(Path draft) {
        return draft.resolveSibling(".~" + draft.getFileName() + ".lock");
    }

    private void openFile() {
        open(Messages.CHINESE);
        FxThread.run(() -> window.open(file));
    }

    private void openedFile() {
        openFile();
        awaitOpen();
    }

    private void awaitOpen() {
        await(() -> workspace.openProperty().get() != null);
    }

    private void edit(String text) {
        FxThread.run(() -> session().type(OPENING, text));
    }

    private Path openPath() {
        return FxThread.call(() -> workspace.openProperty().get().fileProperty().get());
    }

    /** Waits for all that was begun off the window's thread. */
    private void settle() {
        AtomicBoolean settled = new AtomicBoolean();
        FxThread.run(() -> workspace.recents(list -> settled.set(true), looked -> {}));
        await(settled::get);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    private String notice() {
        return FxThread.call(() -> words(node("notice")));
    }

    @Test
    void aReadOnlyFileIsSaidSoAtOnceAndSavedElsewhere() throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertThat(file.toFile().setReadOnly()).isTrue();
        openedFile();
        await(() -> node("notice").isVisible());
        assertThat(notice()).contains("材料.duizhao").contains("只读").contains("另存为");
        edit("改过。");
        Draft written = draft();
        Path other = file.resolveSibling("另存.duizhao");
        asked.takesWay = true;
        asked.saves.add(other);
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> !stage.isShowing());
        assertThat(asked.troubles).singleElement().satisfies(trouble -> {
            assertThat(trouble.code()).isEqualTo("write.read_only");
            assertThat(trouble.way()).startsWith("另存为");
        });
        assertThat(drafts().read(other).draft()).isEqualTo(written);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aSaveThatFailsOffersAnotherFileAndTheWayOutGoesOn() throws Exception {
        openedFile();
        edit("改过。");
        Files.delete(file);
        settle();
        Files.delete(mark);
        Files.delete(file.getParent());
        Path other = home.resolve("另存.duizhao");
        asked.takesWay = true;
        asked.saves.add(other);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        await(() -> workspace.openProperty().get() == null);
        assertThat(asked.troubles).singleElement().satisfies(trouble -> {
            assertThat(trouble.code()).isEqualTo("write.no_folder");
            assertThat(trouble.way()).startsWith("另存为");
        });
        assertThat(drafts().read(other).draft().text(OPENING)).contains("改过。");
    }

    @Test
    void itsOwnNameInTheChooserReplacesNoOtherWork() throws Exception {
        openedFile();
        edit("改过。");
        Draft other = Edits.text(SampleDraft.load(), OPENING, "别处改的。");
        drafts().write(file, other);
        asked.saves.add(file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        await(() -> asked.changedOutside == 1);
        assertThat(drafts().read(file).draft()).isEqualTo(other);
        assertThat(isModified()).isTrue();
    }

    @Test
    void whoeverStaysAfterASaveThatFailedStays() throws Exception {
        openedFile();
        edit("改过。");
        assertThat(file.toFile().setReadOnly()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> !asked.troubles.isEmpty());
        assertThat(stage.isShowing()).isTrue();
        assertThat(isModified()).isTrue();
    }

    @Test
    void anExportThatFailsOffersAnotherPlace() throws Exception {
        openedFile();
        asked.takesWay = true;
        for (String ending : List.of("docx", "pdf", "txt")) {
            asked.saves.add(home.resolve("gone/材料." + ending));
            asked.saves.add(home.resolve("材料." + ending));
        }
        FxThread.run(() -> session().navigation().goTo("export"));
        press("action-export_word");
        await(() -> Files.exists(home.resolve("材料.docx")));
        press("export-pdf");
        await(() -> Files.exists(home.resolve("材料.pdf")));
        press("export-text");
        await(() -> Files.exists(home.resolve("材料.txt")));
        assertThat(asked.troubles).hasSize(3).allSatisfy(trouble -> assertThat(trouble.way()).startsWith("换个位置"));
    }

    @Test
    void aRenamedFileIsFollowed() throws Exception {
        openedFile();
        settle();
        Path renamed = Files.move(file, file.resolveSibling("定稿.duizhao"));
        edit("改过。");
        asked.way = Way.SAFE;
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> !isModified());
        assertThat(asked.forks).singleElement().satisfies(fork -> assertThat(fork.text()).contains("定稿.duizhao"));
        assertThat(openPath()).isEqualTo(renamed);
        assertThat(drafts().read(renamed).draft()).isEqualTo(draft());
        settle();
        assertThat(names()).containsExactly(beside(renamed).getFileName().toString(), "定稿.duizhao");
    }

    @Test
    void theOldNameOfADeletedFileIsUsedOnlyWhenSaidSo() throws Exception {
        openedFile();
        Files.delete(file);
        edit("改过。");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> asked.forks.size() == 1);
        assertThat(file).doesNotExist();
        assertThat(isModified()).isTrue();
        Path other = home.resolve("另存.duizhao");
        asked.saves.add(other);
        asked.way = Way.SAFE;
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> !isModified());
        assertThat(other).exists();
        assertThat(file).doesNotExist();
        Files.delete(other);
        edit("再改。");
        asked.way = Way.OTHER;
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> !isModified());
        assertThat(drafts().read(other).draft()).isEqualTo(draft());
    }

    @Test
    void theMarkGoesWithTheFileAndIsNeverLeft() throws Exception {
        openedFile();
        settle();
        assertThat(mark).isRegularFile();
        Path other = file.resolveSibling("另存.duizhao");
        asked.saves.add(other);
        edit("改过。");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        await(() -> !isModified());
        settle();
        assertThat(names()).containsExactly(beside(other).getFileName().toString(), "另存.duizhao", "材料.duizhao");
        FxThread.run(() -> window.open(file));
        await(() -> file.equals(workspace.openProperty().get().fileProperty().get()));
        settle();
        assertThat(names()).containsExactly(mark.getFileName().toString(), "另存.duizhao", "材料.duizhao");
        robot.push(KeyCode.CONTROL, KeyCode.W);
        settle();
        assertThat(names()).containsExactly("另存.duizhao", "材料.duizhao");
    }

    private void heldByAnother() throws IOException {
        Files.writeString(mark, "duizhao 1\n张三\n办公室的电脑\nabc\n7\n2026-01-01T00:00:00Z\n2026-01-02T00:00:00Z\nrun\n",
                StandardCharsets.UTF_8);
    }

    @Test
    void whoHasItOpenIsNamedAndNothingIsOpenedUnasked() throws Exception {
        heldByAnother();
        openFile();
        await(() -> asked.forks.size() == 1);
        assertThat(asked.forks.getFirst().heading()).contains("材料.duizhao");
        assertThat(asked.forks.getFirst().text()).contains("张三").contains("办公室的电脑").contains("2026");
        settle();
        assertThat(FxThread.call(() -> workspace.openProperty().get() == null)).isTrue();
        assertThat(mark).content().contains("张三");
    }

    @Test
    void aCopyLeavesItToTheOther() throws Exception {
        heldByAnother();
        asked.way = Way.SAFE;
        openedFileAfterAsking();
        assertThat(openPath()).isNull();
        assertThat(draft()).isEqualTo(drafts().read(file).draft().withId(draft().id()));
        assertThat(draft().id()).isNotEqualTo(drafts().read(file).draft().id());
        assertThat(isModified()).as("it is in no file").isTrue();
        asked.answer = Unsaved.DISCARD;
        robot.push(KeyCode.CONTROL, KeyCode.W);
        settle();
        assertThat(mark).content().contains("张三");
    }

    @Test
    void openedAllTheSameItIsOurs() throws Exception {
        heldByAnother();
        asked.way = Way.OTHER;
        openedFileAfterAsking();
        assertThat(openPath()).isEqualTo(file);
        settle();
        assertThat(mark).content().doesNotContain("张三");
        robot.push(KeyCode.CONTROL, KeyCode.W);
        settle();
        assertThat(mark).doesNotExist();
    }

    private void openedFileAfterAsking() {
        openFile();
        await(() -> asked.forks.size() == 1);
        awaitOpen();
    }

    @Test
    void savingOverAFileAnotherHasOpenLeavesItsMark() throws Exception {
        open(Messages.CHINESE);
        FxThread.run(workspace::openSample);
        heldByAnother();
        edit("改过。");
        asked.saves.add(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> !isModified());
        settle();
        assertThat(mark).content().contains("张三");
    }
}
