package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.duizhao.compose.Typefaces;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.session.Background;
import org.duizhao.session.LeftBehind;
import org.duizhao.session.Papers;
import org.duizhao.session.Session;
import org.duizhao.session.Workspace;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.DraftLocks;
import org.duizhao.store.LookFile;
import org.duizhao.store.Places;
import org.duizhao.store.RecentDrafts;
import org.duizhao.store.Recovery;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.Snapshot;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Trouble;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.style.Palette;
import org.duizhao.ui.style.StyleSheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is lost without a question, and the window is as it was. */
class LeavingTest {
    private static final FieldPath OPENING = new FieldPath("s1", Field.TEXT);

    @TempDir
    Path home;

    private final Asked asked = new Asked();
    private Settings settings;
    private Workspace workspace;
    private Stage stage;
    private MainWindow window;
    private boolean quit;

    @BeforeEach
    void open() {
        Places places = Places.in(home.resolve("home"));
        FxThread.run(() -> {
            settings = new Settings(places);
            Papers papers = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
            workspace = new Workspace(papers, new Background(Platform::runLater, (thread, problem) -> {
                throw new AssertionError(problem);
            }), new Recovery(places), new RecentDrafts(places), new DraftLocks(places), new LookFile(places), InstantSource.system());
            fill();
            stage.show();
        });
    }

    private void fill() {
        if (stage == null) {
            stage = new Stage();
        } else {
            window.dispose();
        }
        window = new MainWindow(workspace, settings, new Messages(Messages.CHINESE),
                new PreviewFonts(Typefaces.STANDARD, List.of()), new Surroundings(asked, new Nowhere(), new FakePrinter(),
                        new Diagnostics("1.2.3", home.resolve("log.txt"), () -> "")), () -> quit = true);
        Scene scene = new Scene(window, 990, 800);
        StyleSheets.applyTo(scene, Palette.LIGHT, 14);
        stage.setScene(scene);
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
        long end = System.nanoTime() + 60_000_000_000L;
        while (!FxThread.call(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waiting for ever").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private void press(Action action) {
        KeyCode code = switch (action) {
            case SAVE -> KeyCode.S;
            case QUIT -> KeyCode.Q;
            case CLOSE -> KeyCode.W;
            case OPEN -> KeyCode.O;
            case IMPORT -> KeyCode.I;
            case FIND -> KeyCode.F;
            case NEW -> KeyCode.N;
            default -> throw new AssertionError(action);
        };
        FxThread.run(() -> window.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
    }

    private void write(String text) {
        FxThread.run(() -> session().type(OPENING, text));
    }

    private String said() {
        return FxThread.call(() -> ((Label) window.lookup("#saved")).getText());
    }

    /** A draft in a file, with a change that is not in it. */
    private Path changed() {
        FxThread.run(workspace::openSample);
        write("存过的导语。");
        Path file = home.resolve("a.duizhao");
        asked.saves.add(file);
        press(Action.SAVE);
        await(() -> !session().modifiedProperty().get());
        write("没存的导语。");
        return file;
    }

    private String stored(Path file) throws Exception {
        return new DraftFile(Places.in(home.resolve("home")), "test").read(file).draft().text(OPENING).orElseThrow();
    }

    @Test
    void cancellingStaysOnEveryWayOut() throws Exception {
        Path file = changed();
        asked.answer = Dialogs.Unsaved.CANCEL;
        asked.opens.add(file);
        int times = 0;
        for (Action way : List.of(Action.QUIT, Action.CLOSE, Action.OPEN)) {
            press(way);
            assertThat(asked.unsaved).as(way.name()).isEqualTo(++times);
        }
        FxThread.run(() -> window.leaving(() -> quit = true));
        assertThat(quit).isFalse();
        assertThat(FxThread.call(() -> session().draft().text(OPENING))).contains("没存的导语。");
        assertThat(stored(file)).isEqualTo("存过的导语。");
    }

    @Test
    void aNewDraftAsksOnlyWhenItTakesTheOldOnesPlace() {
        changed();
        String id = FxThread.call(() -> session().draft().id());
        press(Action.NEW);
        assertThat(asked.unsaved).isZero();
        asked.answer = Dialogs.Unsaved.CANCEL;
        FxThread.run(() -> ((Button) window.lookup("#new-create")).fire());
        assertThat(asked.unsaved).isEqualTo(1);
        assertThat(FxThread.call(() -> session().draft().id())).isEqualTo(id);
        asked.answer = Dialogs.Unsaved.DISCARD;
        FxThread.run(() -> ((Button) window.lookup("#new-create")).fire());
        assertThat(FxThread.call(() -> session().draft().id())).isNotEqualTo(id);
    }

    @Test
    void quittingGoesOnWhenTheChangesAreSaved() throws Exception {
        Path file = changed();
        press(Action.QUIT);
        await(() -> quit);
        assertThat(stored(file)).isEqualTo("没存的导语。");
    }

    @Test
    void quittingStaysWhenSavingFails() {
        Path file = changed();
        FxThread.run(() -> settings.set(Setting.FOLDER, ""));
        assertThat(file.toFile().delete()).isTrue();
        assertThat(home.resolve("a.duizhao").toFile().mkdir()).as("a folder where the file was").isTrue();
        press(Action.QUIT);
        await(() -> !asked.troubles.isEmpty() || asked.changedOutside > 0);
        assertThat(quit).isFalse();
        assertThat(FxThread.call(() -> session().modifiedProperty().get())).isTrue();
    }

    @Test
    void aFileChangedElsewhereIsOverwrittenOnlyWhenSaidSo() throws Exception {
        Path file = changed();
        Files.write(file, Files.readAllBytes(changedCopy(file)));
        press(Action.SAVE);
        await(() -> asked.changedOutside == 1);
        assertThat(stored(file)).isEqualTo("别处的导语。");
        assertThat(asked.troubles).isEmpty();
        asked.changed = Dialogs.Changed.OVERWRITE;
        press(Action.SAVE);
        await(() -> !session().modifiedProperty().get());
        assertThat(stored(file)).isEqualTo("没存的导语。");
    }

    @Test
    void aFileChangedElsewhereCanBeLeftAndAnotherWritten() throws Exception {
        Path file = changed();
        Files.write(file, Files.readAllBytes(changedCopy(file)));
        asked.changed = Dialogs.Changed.SAVE_AS;
        Path other = home.resolve("c.duizhao");
        asked.saves.add(other);
        press(Action.QUIT);
        await(() -> quit);
        assertThat(stored(file)).isEqualTo("别处的导语。");
        assertThat(stored(other)).isEqualTo("没存的导语。");
    }

    private Path changedCopy(Path file) throws Exception {
        DraftFile files = new DraftFile(Places.in(home.resolve("other")), "test");
        Path copy = home.resolve("copy.duizhao");
        files.write(copy, Edits.text(files.read(file).draft(), OPENING, "别处的导语。"));
        return copy;
    }

    @Test
    void savingTwiceAtOnceIsNoChangeFromOutside() throws Exception {
        Path file = changed();
        FxThread.run(() -> {
            for (int i = 0; i < 5; i++) {
                session().type(OPENING, "第" + i + "次。");
                workspace.save(file, false, () -> {}, failure -> asked.troubles.add(
                        FailureWords.of(failure, new Messages(Messages.CHINESE))));
            }
        });
        await(() -> !workspace.openProperty().get().savingProperty().get());
        assertThat(asked.troubles).isEmpty();
        assertThat(stored(file)).isEqualTo("第4次。");
    }

    @Test
    void theBarSaysHowSafeTheWorkIs() {
        changed();
        assertThat(said()).isEqualTo("未保存");
        FxThread.run(workspace::keep);
        await(() -> workspace.openProperty().get().keptAtProperty().get() != null);
        assertThat(said()).matches("未保存，已留底 \\d{1,2}:\\d\\d");
        press(Action.SAVE);
        await(() -> !session().modifiedProperty().get());
        assertThat(said()).matches("已保存 \\d{1,2}:\\d\\d");
        write("又改。");
        assertThat(said()).as("what was kept before is not this").isEqualTo("未保存");
    }

    @Test
    void whatWasLeftBehindDoesNotPushOutTheOpenDraft() throws Exception {
        Draft sample = SampleDraft.load();
        new Recovery(Places.in(home.resolve("home"))).begin(sample.id()).save(new Snapshot(sample, Instant.EPOCH, null, ""), 1);
        FxThread.run(this::fill);
        FxThread.run(workspace::openSample);
        write("还没存。");
        asked.answer = Dialogs.Unsaved.CANCEL;
        recover();
        assertThat(FxThread.call(() -> session().draft().text(OPENING))).contains("还没存。");
        FxThread.run(workspace::close);
        FxThread.run(this::fill);
        recover();
        assertThat(FxThread.call(() -> session().draft())).isEqualTo(sample);
        assertThat(FxThread.call(() -> session().modifiedProperty().get())).isTrue();
    }

    private void recover() {
        await(() -> window.lookup(".notice-action") != null);
        FxThread.run(() -> ((Button) window.lookup(".notice-action")).fire());
    }

    @Test
    void whatIsInTheFileAlreadyIsNotOfferedAgain() throws Exception {
        Places places = Places.in(home.resolve("home"));
        Path file = home.resolve("a.duizhao");
        String hash = new DraftFile(places, "test").write(file, SampleDraft.load());
        new Recovery(places).begin("sample").save(new Snapshot(SampleDraft.load(), Instant.EPOCH, file, hash), 1);
        List<List<LeftBehind>> found = new ArrayList<>();
        FxThread.run(() -> workspace.leftBehind(found::add, unreadable -> { }));
        await(() -> !found.isEmpty());
        assertThat(found.getFirst()).isEmpty();
    }

    @Test
    void findingKeepsTheKeyboardUntilEsc() {
        FxThread.run(workspace::openSample);
        press(Action.FIND);
        TextInputControl query = (TextInputControl) window.lookup("#find");
        FxThread.run(() -> query.setText("整改"));
        for (int i = 0; i < 3; i++) {
            key(query, KeyCode.ENTER);
            assertThat(FxThread.call(() -> stage.getScene().getFocusOwner())).isSameAs(query);
        }
        assertThat(query.getSelectedText()).as("typing goes on where it was").isEmpty();
        key(query, KeyCode.ESCAPE);
        TextInputControl found = (TextInputControl) FxThread.call(() -> stage.getScene().getFocusOwner());
        assertThat(found.getSelectedText()).isEqualTo("整改");
        assertThat(FxThread.call(() -> window.lookup("#find").getParent().isVisible())).isFalse();
    }

    private static void key(TextInputControl on, KeyCode code) {
        FxThread.run(() -> on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    @Test
    void thePageGoesToItsOwnWindowAndComesBackWhenThatIsClosed() {
        FxThread.run(workspace::openSample);
        FxThread.run(() -> ((Button) find("#preview-move")).fire());
        assertThat(second()).isPresent();
        assertThat(settings.get(Setting.PAGE_APART)).isTrue();
        FxThread.run(this::fill);
        assertThat(second()).as("still so in a window made anew").isPresent();
        FxThread.run(() -> ((Stage) second().orElseThrow()).close());
        assertThat(settings.get(Setting.PAGE_APART)).isFalse();
        FxThread.run(() -> ((ToggleButton) window.lookup("#tab-page")).fire());
        assertThat(window.lookup("#preview-desk")).isNotNull();
    }

    private Node find(String id) {
        FxThread.run(() -> ((ToggleButton) window.lookup("#tab-page")).fire());
        return window.lookup(id);
    }

    private Optional<Window> second() {
        return FxThread.call(() -> Window.getWindows().stream()
                .filter(one -> one instanceof Stage other && other.getOwner() == stage).findFirst());
    }
}
