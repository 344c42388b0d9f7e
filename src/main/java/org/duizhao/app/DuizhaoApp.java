package org.duizhao.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.duizhao.compose.FontFiles;
import org.duizhao.compose.Typefaces;
import org.duizhao.docx.DocxWriter;
import org.duizhao.i18n.Messages;
import org.duizhao.instance.Arrival;
import org.duizhao.settings.Setting;
import org.duizhao.store.Places;
import org.duizhao.ui.dialog.Asking;
import org.duizhao.ui.dialog.FxDialogs;
import org.duizhao.ui.dialog.SystemOpener;
import org.duizhao.ui.preview.FxPrinters;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.shell.Frame;
import org.duizhao.ui.shell.MainWindow;
import org.duizhao.ui.shell.Surroundings;
import org.duizhao.ui.shell.WindowPlace;
import org.duizhao.ui.style.Fonts;

/** The window's life: opens as it was left, keeps what is not saved, asks before anything is lost. */
public final class DuizhaoApp extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /** In px; a system takes what it needs for title bars, lists of windows and switching. */
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128);
    /** With the second pulse the first frame has been drawn, and what can wait until the window is of use begins. */
    private static final int DRAWN = 2;

    private final Faults faults = new Faults(Platform::runLater, told -> parts().workspace().keep(told),
            (code, safe) -> this.asking.tell(Faults.trouble(code, safe, parts().messages())));
    private final Asking asking = new Asking(() -> new FxDialogs(() -> this.stage, parts().messages()), Platform::runLater);
    private Arrival arrival;
    private Reception reception;
    private Parts parts;
    private Quitting quitting;
    private Stage stage;
    private Scene scene;
    private Frame frame;

    /** Another may have come first while JavaFX started. */
    @Override
    public void init() {
        arrival = Arrival.at(Places.ofSystem(), files());
        reception = new Reception(arrival, asking, files -> frame.window().open(files));
        reception.begin();
    }

    /** Absolute. */
    private List<Path> files() {
        return getParameters().getRaw().stream().map(Path::of).toList();
    }

    @Override
    public void start(Stage primary) {
        if (arrival instanceof Arrival.HandedOver) {
            Platform.exit();
            return;
        }
        stage = primary;
        Fonts.load(FontFiles::of);
        parts = Parts.of(Places.ofSystem(), Platform::runLater, faults::log);
        speak();
        Thread.setDefaultUncaughtExceptionHandler(faults);
        quitting = new Quitting(parts, new SettingsSaving(parts.settings(), parts.background()), reception, asking::isAwaited,
                stage::hide, Platform::exit);
        frame = new Frame(this::window);
        scene = new Scene(frame, WIDTH, HEIGHT);
        stage.setScene(scene);
        ICONS.forEach(size -> stage.getIcons().add(new Image("/images/duizhao-" + size + ".png")));
        stage.setMinWidth(760);
        stage.setMinHeight(520);
        WindowPlace.keep(stage, parts.settings(), Setting.WINDOW, Setting.MAXIMISED);
        Dress.keep(scene, parts.settings(), Platform.getPreferences().colorSchemeProperty());
        parts.settings().listen(this::changed);
        stage.setOnCloseRequest(event -> {
            event.consume();
            frame.window().leaving(quitting::quit);
        });
        parts.workspace().titleProperty().subscribe(draft -> title());
        if (!files().isEmpty()) {
            frame.window().open(files()); // read while the window is made
        }
        Keeping.begin(parts.workspace(), stage.focusedProperty());
        stage.show();
        reception.shown(stage);
        Pulses.whenIdle(parts, () -> Pulses.after(DRAWN, this::drawn));
    }

    private void drawn() {
        background("warm up", DocxWriter::warmUp);
        background("tidy", parts.workspace()::tidy);
        StartTimes.note(parts, quitting::quit);
        Training.begin(parts, frame.window(), quitting::quit);
    }

    private Parts parts() {
        return parts;
    }

    private static void background(String name, Runnable work) {
        Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name(name).start(work);
    }

    private MainWindow window() {
        Messages messages = parts.messages();
        return new MainWindow(parts.workspace(), parts.settings(), messages, fonts(), new Surroundings(
                asking, new SystemOpener(), new FxPrinters(), Report.of(Places.ofSystem())), quitting::quit);
    }

    private PreviewFonts fonts() {
        return new PreviewFonts(Typefaces.with(parts.settings().fonts()));
    }

    /** Java's own windows, as the one to print, speak the language of ours. */
    private void speak() {
        Locale.setDefault(parts.messages().locale());
    }

    private void title() {
        String draft = parts.workspace().title();
        String name = parts.messages().get("app.name");
        stage.setTitle(draft.isEmpty() ? name : draft + " - " + name);
    }

    private void changed(Setting<?> setting) {
        if (setting == Setting.LANGUAGE) {
            speak();
            frame.renew();
            title();
        } else if (Setting.FONTS.containsValue(setting)) {
            frame.window().showFonts(fonts());
        }
    }
}
