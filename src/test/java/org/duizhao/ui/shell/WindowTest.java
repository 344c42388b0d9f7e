package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.duizhao.compose.Typefaces;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
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
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.style.Appearance;
import org.duizhao.ui.style.Fonts;
import org.duizhao.ui.style.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The real window with a home of its own, and what its tests do all the time. */
abstract class WindowTest {
    @TempDir
    Path home;

    final FxRobot robot = new FxRobot();
    final Asked asked = new Asked();
    Workspace workspace;
    Settings settings;
    Stage stage;
    MainWindow window;

    final void open(Locale language) {
        open(language, () -> new Scene(window, 990, 880));
    }

    /** As large as a screen of today, larger than the headless platform can show. */
    final void openLarge(Locale language) {
        open(language, () -> {
            window.setMinSize(1440, 900);
            window.setPrefSize(1440, 900);
            window.setMaxSize(1440, 900);
            return new Scene(new Pane(new Group(window)), 990, 880);
        });
    }

    final void openSample() {
        open(Messages.CHINESE);
        FxThread.run(workspace::openSample);
    }

    private void open(Locale language, Supplier<Scene> scene) {
        Places places = Places.in(home.resolve("home"));
        FxThread.run(() -> {
            Fonts.load();
            Papers papers = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
            workspace = new Workspace(papers, new Background(Platform::runLater, (thread, problem) -> {
                throw new AssertionError(problem);
            }), new Recovery(places), new RecentDrafts(places), new DraftLocks(places), InstantSource.system());
            stage = new Stage();
            settings = new Settings(places);
            window = new MainWindow(workspace, settings, new Messages(language),
                    new PreviewFonts(Typefaces.STANDARD), asked, new Nowhere(), () -> stage.hide());
            stage.setScene(scene.get());
            Styles.applyTo(stage.getScene(), Appearance.LIGHT, Styles.USUAL_FONT);
            stage.show();
        });
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
        return FxThread.call(() -> session().manuscriptProperty().get().text());
    }

    final boolean isModified() {
        return FxThread.call(() -> session().modifiedProperty().get());
    }

    final void goTo(String part) {
        FxThread.run(() -> session().goTo(part));
    }

    final void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!FxThread.call(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waiting for ever").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    final Node node(String id) {
        return FxThread.call(() -> window.lookup("#" + id));
    }

    final void press(String id) {
        FxThread.run(() -> ((ButtonBase) window.lookup("#" + id)).fire());
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

    static String words(Node node) {
        return node.lookupAll("*").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .map(Labeled::getText).filter(text -> text != null).collect(Collectors.joining("\n"));
    }
}
