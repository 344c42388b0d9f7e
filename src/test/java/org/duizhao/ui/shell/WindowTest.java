package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.duizhao.compose.Typefaces;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
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
import org.duizhao.store.ThemeLibrary;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.style.Palette;
import org.duizhao.ui.style.StyleSheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The real window with a home of its own, and what its tests do all the time. */
abstract class WindowTest {
    @TempDir
    Path home;

    private int start = 1;
    final FxRobot robot = new FxRobot();
    final Asked asked = new Asked();
    final FakePrinter printer = new FakePrinter();
    InstantSource clock = InstantSource.system();
    Workspace workspace;
    Settings settings;
    Stage stage;
    /** The one that is shown. */
    MainWindow window;
    private Messages messages;
    private Frame frame;

    final void open(Locale language) {
        open(language, () -> new Scene(frame, 990, 880));
    }

    /** For a test to have another. */
    DraftFile files(Places places) {
        return new DraftFile(places, "test");
    }

    /** For a test to have another. */
    RecentDrafts recents(Places places) {
        return new RecentDrafts(places);
    }

    /** As large as a screen of today, larger than the headless platform can show. */
    final void openLarge(Locale language) {
        open(language, () -> {
            frame.setMinSize(1440, 900);
            frame.setPrefSize(1440, 900);
            frame.setMaxSize(1440, 900);
            return new Scene(new Pane(new Group(frame)), 990, 880);
        });
    }

    final void openSample() {
        open(Messages.CHINESE);
        FxThread.run(workspace::openSample);
    }

    private void open(Locale language, Supplier<Scene> scene) {
        Places places = Places.in(place());
        FxThread.run(() -> {
            Papers papers = new Papers(files(places), new ThemeLibrary(places), new AtomicWriter());
            workspace = new Workspace(papers, new Background(Platform::runLater, (thread, problem) -> {
                throw new AssertionError(problem);
            }), new Recovery(places), recents(places), new DraftLocks(places), new LookFile(places), () -> clock.instant());
            stage = new Stage();
            settings = new Settings(places);
            messages = new Messages(language);
            frame = new Frame(() -> window = new MainWindow(workspace, settings, messages,
                    new PreviewFonts(Typefaces.STANDARD, List.of()), new Surroundings(asked, new Nowhere(), printer,
                            new Diagnostics("1.2.3", places.log(), () -> "Duizhao\n")), () -> stage.hide()));
            stage.setScene(scene.get());
            StyleSheets.applyTo(stage.getScene(), Palette.LIGHT, Setting.FONT_SIZE.standard());
            stage.show();
        });
    }

    /** As when the language is changed in the settings. */
    final void speak(Locale language) {
        FxThread.run(() -> {
            messages = new Messages(language);
            frame.renew();
        });
    }

    /** Where the program keeps its things. */
    final Path place() {
        return home.resolve("home" + start);
    }

    /** As after a crash: what stands on the disk is all there is, and nobody holds a lock. */
    final void crashAndStartAgain() throws IOException {
        close();
        Path before = place();
        start++;
        try (Stream<Path> files = Files.walk(before)) {
            for (Path file : files.filter(one -> !one.startsWith(before.resolve("data/locks"))).toList()) {
                Files.copy(file, place().resolve(before.relativize(file)));
            }
        }
        open(Messages.CHINESE);
    }

    @AfterEach
    final void close() {
        FxThread.run(() -> {
            window.dispose();
            stage.hide();
        });
    }

    final Session session() {
        return workspace.openProperty().get().session();
    }

    final Draft draft() {
        return FxThread.call(() -> session().draft());
    }

    final String paper() {
        return FxThread.call(() -> session().paper().manuscript().text());
    }

    final boolean isModified() {
        return FxThread.call(() -> session().modifiedProperty().get());
    }

    final void goTo(String part) {
        FxThread.run(() -> session().navigation().goTo(part));
    }

    final void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!FxThread.call(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waiting for ever").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** What earlier runs left behind. */
    final List<LeftBehind> leftBehind() {
        CompletableFuture<List<LeftBehind>> found = new CompletableFuture<>();
        FxThread.run(() -> workspace.leftBehind(found::complete, unreadable -> { }));
        await(found::isDone);
        return found.join();
    }

    final Node node(String id) {
        return FxThread.call(() -> window.lookup("#" + id));
    }

    final void press(String id) {
        FxThread.run(() -> bringIntoSight(window.lookup("#" + id)));
        FxThread.run(() -> ((ButtonBase) window.lookup("#" + id)).fire());
    }

    /** The headless platform cannot show a menu beyond the edge of its screen. */
    private static void bringIntoSight(Node node) {
        Node at = node;
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        if (at instanceof ScrollPane scroll) {
            Node content = scroll.getContent();
            double y = content.sceneToLocal(node.localToScene(0, 0)).getY();
            double height = scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.clamp((y - height / 2) / Math.max(1, content.getLayoutBounds().getHeight() - height), 0, 1));
        }
    }

    final TextInputControl field(String element, Field field) {
        return (TextInputControl) node(element + "-" + field.name());
    }

    final String text(String element, Field field) {
        return FxThread.call(() -> field(element, field).getText());
    }

    /** Puts the keyboard into a field, the caret at its end. */
    final TextInputControl enter(String element, Field field) {
        FxThread.run(() -> {
            field(element, field).requestFocus();
            field(element, field).end();
        });
        return field(element, field);
    }

    /** The id of what has the keyboard; blank if it has none. */
    final String focused() {
        return FxThread.call(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    /** Chooses an item of the menu that is open. */
    final void choose(String item) {
        FxThread.run(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).flatMap(menu -> menu.getItems().stream()).flatMap(WindowTest::withItems)
                .filter(one -> one.getText() != null && one.getText().contains(item)).findFirst().orElseThrow().fire());
        FxThread.run(() -> List.copyOf(Window.getWindows()).stream().filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }

    private static Stream<MenuItem> withItems(MenuItem item) {
        return item instanceof Menu menu ? Stream.concat(Stream.of(item), menu.getItems().stream()) : Stream.of(item);
    }

    /** Presses the button that says so. */
    final void pressWord(String word) {
        FxThread.run(() -> window.lookupAll("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> word.equals(button.getText())).findFirst().orElseThrow().fire());
    }

    static String words(Node node) {
        return node.lookupAll("*").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .map(Labeled::getText).filter(text -> text != null).collect(Collectors.joining("\n"));
    }
}
