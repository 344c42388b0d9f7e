package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.duizhao.compose.Typefaces;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.PaperKind;
import org.duizhao.model.Problem;
import org.duizhao.model.Facts;
import org.duizhao.session.Background;
import org.duizhao.session.Papers;
import org.duizhao.session.Session;
import org.duizhao.session.Workspace;
import org.duizhao.settings.Settings;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.DraftLocks;
import org.duizhao.store.Places;
import org.duizhao.store.RecentDrafts;
import org.duizhao.store.Recovery;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.dialog.Confirmation;
import org.duizhao.ui.dialog.DesktopOpener;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.FileKind;
import org.duizhao.ui.dialog.Trouble;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.style.Appearance;
import org.duizhao.ui.style.Fonts;
import org.duizhao.ui.style.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole job in the real window, with answers from a list where a person would be asked. */
class MainWindowTest {
    @TempDir
    Path home;

    private final Asked asked = new Asked();
    private Workspace workspace;
    private Stage stage;
    private MainWindow window;

    private void open(Locale language) {
        Places places = Places.in(home.resolve("home"));
        FxThread.run(() -> {
            Fonts.load();
            Papers papers = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
            workspace = new Workspace(papers, new Background(Platform::runLater, (thread, problem) -> {
                throw new AssertionError(problem);
            }), new Recovery(places), new RecentDrafts(places), new DraftLocks(places), InstantSource.system());
            stage = new Stage();
            window = new MainWindow(workspace, new Settings(places), new Messages(language),
                    new PreviewFonts(Typefaces.STANDARD), asked, new Nowhere(), () -> stage.hide());
            stage.setScene(new Scene(window, 990, 880));
            Styles.applyTo(stage.getScene(), Appearance.LIGHT, 14);
            stage.show();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            window.dispose();
            stage.hide();
        });
    }

    private Session session() {
        return workspace.openProperty().get().session();
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!FxThread.call(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waiting for ever").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private void press(String id) {
        FxThread.run(() -> ((Button) window.lookup("#" + id)).fire());
    }

    private TextInputControl field(String element, Field field) {
        return (TextInputControl) window.lookup("#" + element + "-" + field.name());
    }

    private static String words(Node node) {
        return node.lookupAll("*").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .map(Labeled::getText).filter(text -> text != null).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyStepOfTheSampleIsShown(String language) {
        open(Locale.of(language));
        press("start-sample");
        for (String part : FxThread.call(window::parts)) {
            FxThread.run(() -> session().goTo(part));
            FxThread.run(() -> assertThat(window.lookup("#step-" + part)).isNotNull());
            assertThat(FxThread.call(() -> words(window))).as(part).isNotBlank();
        }
        if (language.equals("en")) {
            assertThat(FxThread.call(() -> words(window))).contains("Export to Word").doesNotContain("导出");
        }
    }

    @Test
    void typingGoesToDraftAndPageAndCanBeUndone() {
        open(Locale.CHINESE);
        press("start-sample");
        FxThread.run(() -> session().goTo("s1"));
        String before = FxThread.call(() -> field("s1", Field.TEXT).getText());
        FxThread.run(() -> {
            field("s1", Field.TEXT).requestFocus();
            field("s1", Field.TEXT).insertText(0, "你好");
        });
        assertThat(FxThread.call(() -> session().manuscriptProperty().get().text())).contains("你好" + before.lines().findFirst().orElseThrow().substring(0, 4));
        press("action-undo");
        assertThat(FxThread.call(() -> field("s1", Field.TEXT).getText())).isEqualTo(before);
        press("action-redo");
        assertThat(FxThread.call(() -> field("s1", Field.TEXT).getText())).isEqualTo("你好" + before);
    }

    @Test
    void aNewProblemGetsTheCaretAndItsNumber() {
        open(Locale.CHINESE);
        FxThread.run(() -> workspace.create(workspace.themes().getLast(), PaperKind.MEMBER, Facts.EMPTY));
        FxThread.run(() -> session().goTo("a1"));
        press("add-problem");
        press("add-problem");
        List<Problem> problems = FxThread.call(() -> session().draft().all(Problem.class));
        assertThat(problems).hasSize(2);
        FxThread.run(() -> field(problems.getFirst().id(), Field.HEADLINE).setText("甲"));
        FxThread.run(() -> field(problems.getLast().id(), Field.HEADLINE).setText("乙"));
        assertThat(FxThread.call(() -> session().manuscriptProperty().get().text())).contains("一是甲。").contains("二是乙。");
        press(problems.getLast().id() + "-up");
        assertThat(FxThread.call(() -> session().manuscriptProperty().get().text())).contains("一是乙。").contains("二是甲。");
    }

    @Test
    void aDraftIsSavedAndOpenedAgain() {
        open(Locale.CHINESE);
        press("start-sample");
        FxThread.run(() -> session().type(new FieldPath("s1", Field.TEXT), "改过的导语。"));
        Path file = home.resolve("我的材料.duizhao");
        asked.saves.add(file);
        FxThread.run(() -> window.leaving(workspace::close));
        await(() -> workspace.openProperty().get() == null);
        assertThat(asked.unsaved).isEqualTo(1);
        FxThread.run(() -> window.open(file));
        await(() -> workspace.openProperty().get() != null);
        assertThat(FxThread.call(() -> session().draft().text(new FieldPath("s1", Field.TEXT)))).contains("改过的导语。");
        assertThat(FxThread.call(() -> session().modifiedProperty().get())).isFalse();
        FxThread.run(workspace::close);
        assertThat(FxThread.call(() -> workspace.recents().getFirst().file())).isEqualTo(file.toAbsolutePath());
    }

    @Test
    void theSampleIsExportedAndImportedAgain() {
        open(Locale.CHINESE);
        press("start-sample");
        Path word = home.resolve("材料.docx");
        asked.saves.add(word);
        press("action-export_word");
        await(() -> Files.exists(word));
        assertThat(asked.warned).isEmpty();
        String text = FxThread.call(() -> session().manuscriptProperty().get().text());
        String id = FxThread.call(() -> session().draft().id());
        asked.opens.add(word);
        press("action-import");
        await(() -> workspace.openProperty().get() != null && !session().draft().id().equals(id));
        assertThat(FxThread.call(() -> session().manuscriptProperty().get().text()).replaceAll("\\s", ""))
                .isEqualTo(text.replaceAll("\\s", ""));
        assertThat(FxThread.call(() -> session().draft().unplaced())).isEmpty();
    }

    @Test
    void placeholdersAreNamedBeforeAnExport() {
        open(Locale.CHINESE);
        press("start-sample");
        FxThread.run(() -> session().type(new FieldPath("s1", Field.TEXT), "征求意见××条。"));
        press("action-export_word");
        assertThat(asked.warned).hasSize(1);
    }

    @Test
    void aDamagedFileGetsASentenceAndChangesNothing() throws Exception {
        open(Locale.CHINESE);
        press("start-sample");
        String id = FxThread.call(() -> session().draft().id());
        Path damaged = Files.writeString(home.resolve("坏.duizhao"), "不是材料");
        FxThread.run(() -> window.open(damaged));
        await(() -> !asked.troubles.isEmpty());
        assertThat(asked.troubles.getFirst().what()).contains("坏.duizhao");
        assertThat(FxThread.call(() -> session().draft().id())).isEqualTo(id);
        assertThat(damaged).hasContent("不是材料");
    }

    @Test
    void aDraftHeldByAnotherWindowIsNotOpenedTwice() throws Exception {
        open(Locale.CHINESE);
        press("start-sample");
        Path file = home.resolve("a.duizhao");
        FxThread.run(() -> workspace.save(file, false, workspace::close, failure -> asked.unsaved = 99));
        await(() -> workspace.openProperty().get() == null);
        String id = new DraftFile(Places.in(home.resolve("home")), "test").read(file).draft().id();
        try (var channel = java.nio.channels.FileChannel.open(
                home.resolve("home/data/locks/" + id + ".lock"), java.nio.file.StandardOpenOption.WRITE);
                var held = channel.lock(Long.MAX_VALUE - 1, 1, false)) {
            assertThat(held.isValid()).isTrue();
            FxThread.run(() -> window.open(file));
            await(() -> !asked.troubles.isEmpty());
        }
        assertThat(asked.troubles.getFirst().code()).isEqualTo("read.locked");
    }

    /** Answers for a person. */
    private static final class Asked implements Dialogs {
        private final List<Path> opens = new ArrayList<>();
        private final List<Path> saves = new ArrayList<>();
        private final List<String> warned = new ArrayList<>();
        private final List<Trouble> troubles = new ArrayList<>();
        private Changed changed = Changed.CANCEL;
        private int unsaved;

        @Override
        public Optional<Path> open(FileKind kind, Path folder) {
            return opens.isEmpty() ? Optional.empty() : Optional.of(opens.removeFirst());
        }

        @Override
        public Optional<Path> save(FileKind kind, Path suggestion) {
            return saves.isEmpty() ? Optional.empty() : Optional.of(saves.removeFirst());
        }

        @Override
        public Unsaved askUnsaved(String draft) {
            unsaved++;
            return Unsaved.SAVE;
        }

        @Override
        public Changed askChanged(String file) {
            return changed;
        }

        @Override
        public boolean confirm(Confirmation question) {
            return false;
        }

        @Override
        public boolean exportAnyway(List<String> open) {
            warned.addAll(open);
            return false;
        }

        @Override
        public void tell(Trouble trouble) {
            troubles.add(trouble);
        }
    }

    /** Opens nothing. */
    private static final class Nowhere implements DesktopOpener {
        @Override
        public CompletableFuture<Answer> open(Path file) {
            throw new AssertionError("nothing is to be opened");
        }

        @Override
        public CompletableFuture<Answer> showInFolder(Path file) {
            throw new AssertionError("nothing is to be shown");
        }
    }
}
