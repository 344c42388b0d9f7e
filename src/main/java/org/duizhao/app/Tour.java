package org.duizhao.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
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
import org.duizhao.cli.TourOrder;
import org.duizhao.compose.FontFiles;
import org.duizhao.compose.Typefaces;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.settings.Setting;
import org.duizhao.store.Places;
import org.duizhao.ui.dialog.FxDialogs;
import org.duizhao.ui.dialog.SystemOpener;
import org.duizhao.ui.preview.FxPrinters;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.shell.MainWindow;
import org.duizhao.ui.shell.Surroundings;
import org.duizhao.ui.style.Fonts;
import org.duizhao.ui.style.Palette;
import org.duizhao.ui.style.StyleSheets;

/** Walks through every step of the sample in the real window, without a display, and keeps a picture of each. */
public final class Tour {
    private static final Logger LOG = System.getLogger(Tour.class.getName());

    private final TourOrder order;
    private final Messages messages;

    /** @param order names the folder where pictures and the Word file are written; made if it is not there */
    public Tour(TourOrder order, Messages messages) {
        this.order = order;
        this.messages = messages;
    }

    /** Blocks until all is written. Starts JavaFX without a display; call it once in a process. */
    public void run() throws IOException, Failure {
        Files.createDirectories(order.folder());
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> done = new CompletableFuture<>();
        Path home = Files.createTempDirectory("duizhao-tour");
        Parts parts = Parts.of(Places.in(home), Platform::runLater, (thread, problem) -> done.completeExceptionally(problem));
        Platform.startup(() -> {
            // or the call would wait for ever
            Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> done.completeExceptionally(problem));
            walk(parts, done);
        });
        try {
            done.get();
        } catch (ExecutionException e) {
            fail(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            Platform.exit();
            clear(parts, home);
        }
    }

    /** The tour keeps nothing for itself. */
    private static void clear(Parts parts, Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            parts.background().finish(10);
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "{0} stays: {1}", home, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fail(Throwable why) throws IOException, Failure {
        switch (why) {
            case Failure failure -> throw failure;
            case UncheckedIOException unwritten -> throw unwritten.getCause();
            default -> throw new IllegalStateException(why);
        }
    }

    private void walk(Parts parts, CompletableFuture<Void> done) {
        Fonts.load(FontFiles::of);
        Stage stage = new Stage();
        MainWindow window = new MainWindow(parts.workspace(), parts.settings(), messages,
                new PreviewFonts(Typefaces.STANDARD), new Surroundings(new FxDialogs(() -> stage, messages), new SystemOpener(),
                new FxPrinters(), Report.of(Places.ofSystem())), () -> { });
        StackPane root = new StackPane(window);
        root.setStyle("-fx-background-color: -dz-ground;");
        Group holder = new Group(root);
        Scene scene = new Scene(new Pane(holder), 900, 900);
        stage.setScene(scene);
        StyleSheets.applyTo(scene, order.dark() ? Palette.DARK : Palette.LIGHT, Setting.FONT_SIZE.standard());
        root.setMinSize(order.width(), order.height());
        root.setPrefSize(order.width(), order.height());
        root.setMaxSize(order.width(), order.height());
        stage.show();
        Pulses.whenIdle(parts, () -> {
            picture(root, "00-start");
            parts.workspace().openSample();
            new Walk(parts.workspace().openProperty().get().session(), window.parts(),
                    (at, step) -> picture(root, String.format(Locale.ROOT, "%02d-%s", at + 1, step)), () -> export(parts, done)).begin();
        });
    }

    private void picture(Region root, String name) {
        root.applyCss();
        root.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, order.width(), order.height()));
        WritableImage image = root.snapshot(parameters, null);
        BufferedImage copy = new BufferedImage(order.width(), order.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < order.height(); y++) {
            for (int x = 0; x < order.width(); x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        write(copy, order.folder().resolve(name + ".png"));
    }

    /** Not by way of a file of ImageIO, whose errors do not say which file could not be written. */
    private static void write(BufferedImage picture, Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
            Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void export(Parts parts, CompletableFuture<Void> done) {
        parts.workspace().exports().word(order.folder().resolve("sample.docx"), Map.of(),
                () -> parts.workspace().save(order.folder().resolve("sample.duizhao"), true, () -> done.complete(null),
                        done::completeExceptionally), done::completeExceptionally);
    }
}
