package org.duizhao.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.duizhao.compose.Typefaces;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.store.Places;
import org.duizhao.ui.dialog.FxDialogs;
import org.duizhao.ui.dialog.SystemOpener;
import org.duizhao.ui.preview.FxPrinters;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.shell.MainWindow;
import org.duizhao.ui.style.Appearance;
import org.duizhao.ui.style.Fonts;
import org.duizhao.ui.style.Styles;

/** Walks through every step of the sample in the real window, without a display, and keeps a picture of each. */
public final class Tour {
    private final Path folder;
    private final int width;
    private final int height;
    private final Appearance appearance;
    private final Messages messages;

    /** @param folder where pictures and the Word file are written; made if it is not there */
    public Tour(Path folder, int width, int height, boolean dark, Locale locale) {
        this.folder = folder;
        this.width = width;
        this.height = height;
        appearance = dark ? Appearance.DARK : Appearance.LIGHT;
        messages = new Messages(locale);
    }

    /** Blocks until all is written. Starts JavaFX without a display; call it once in a process. */
    public void run() throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(folder);
        Path home = Files.createTempDirectory("duizhao-tour");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.startup(() -> walk(home, done));
        done.get();
        Platform.exit();
    }

    private void walk(Path home, CompletableFuture<Void> done) {
        try {
            Fonts.load();
            Parts parts = Parts.of(Places.in(home), Platform::runLater, (thread, problem) -> done.completeExceptionally(problem));
            Stage stage = new Stage();
            MainWindow window = new MainWindow(parts.workspace(), parts.settings(), messages,
                    new PreviewFonts(Typefaces.STANDARD), new FxDialogs(() -> stage, messages), new SystemOpener(),
                    new FxPrinters(), () -> { });
            StackPane root = new StackPane(window);
            root.setStyle("-fx-background-color: -dz-ground;");
            Group holder = new Group(root);
            Scene scene = new Scene(new Pane(holder), 900, 900);
            stage.setScene(scene);
            Styles.applyTo(scene, appearance, Styles.USUAL_FONT);
            root.setMinSize(width, height);
            root.setPrefSize(width, height);
            root.setMaxSize(width, height);
            stage.show();
            picture(root, "00-start");
            parts.workspace().openSample();
            Session session = parts.workspace().openProperty().get().session();
            List<String> steps = window.parts();
            next(root, session, steps, 0, () -> export(parts, done));
        } catch (IOException e) {
            done.completeExceptionally(e);
        }
    }

    /** Each step is shown, left to settle for two pulses, and taken. */
    private void next(Region root, Session session, List<String> steps, int at, Runnable then) {
        if (at == steps.size()) {
            then.run();
            return;
        }
        session.goTo(steps.get(at));
        firstField(session.draft(), steps.get(at), session);
        settle(4, () -> {
            try {
                picture(root, "%02d-%s".formatted(at + 1, steps.get(at)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            next(root, session, steps, at + 1, then);
        });
    }

    private static void firstField(Draft draft, String part, Session session) {
        draft.element(part).map(Element::children).filter(children -> !children.isEmpty())
                .map(List::getFirst).filter(child -> !(child instanceof Aspect))
                .ifPresent(child -> session.reveal(
                        new Cursor(new FieldPath(child.id(), Field.HEADLINE), 0)));
    }

    private static void settle(int pulses, Runnable then) {
        if (pulses == 0) {
            then.run();
        } else {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    settle(pulses - 1, then);
                }
            }.start();
        }
    }

    private void picture(Region root, String name) throws IOException {
        root.applyCss();
        root.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        WritableImage image = root.snapshot(parameters, null);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(copy, "png", folder.resolve(name + ".png").toFile());
    }

    private void export(Parts parts, CompletableFuture<Void> done) {
        parts.workspace().exportWord(folder.resolve("sample.docx"), Map.of(),
                () -> parts.workspace().save(folder.resolve("sample.duizhao"), true, () -> done.complete(null),
                        done::completeExceptionally), done::completeExceptionally);
    }
}
