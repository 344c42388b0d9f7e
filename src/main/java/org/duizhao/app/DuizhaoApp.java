package org.duizhao.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.duizhao.compose.FontFiles;
import org.duizhao.compose.Typefaces;
import org.duizhao.docx.DocxWriter;
import org.duizhao.i18n.Messages;
import org.duizhao.instance.Arrival;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.store.Places;
import org.duizhao.ui.dialog.Asking;
import org.duizhao.ui.dialog.FxDialogs;
import org.duizhao.ui.dialog.SystemOpener;
import org.duizhao.ui.dialog.Trouble;
import org.duizhao.ui.preview.FxPrinters;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.shell.Frame;
import org.duizhao.ui.shell.MainWindow;
import org.duizhao.ui.shell.Surroundings;
import org.duizhao.ui.shell.WindowPlace;
import org.duizhao.ui.style.Fonts;
import org.duizhao.ui.style.Palette;
import org.duizhao.ui.style.StyleSheets;

/** The window's life: opens as it was left, keeps what is not saved, asks before anything is lost. */
public final class DuizhaoApp extends Application {
    private static final Logger LOG = System.getLogger(DuizhaoApp.class.getName());
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /** In px; a system takes what it needs for title bars, lists of windows and switching. */
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128);
    /** With the second pulse the first frame has been drawn, and what can wait until the window is of use begins. */
    private static final int DRAWN = 2;

    private final PauseTransition settingsPause = new PauseTransition(Duration.seconds(1));
    private final Faults faults = new Faults(Platform::runLater, told -> parts().workspace().keep(told), this::tell);
    private final Asking asking = new Asking(() -> new FxDialogs(() -> this.stage, parts().messages()), Platform::runLater);
    private Arrival arrival;
    private Reception reception;
    private Parts parts;
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
        frame = new Frame(this::window);
        scene = new Scene(frame, WIDTH, HEIGHT);
        stage.setScene(scene);
        ICONS.forEach(size -> stage.getIcons().add(new Image("/images/duizhao-" + size + ".png")));
        stage.setMinWidth(760);
        stage.setMinHeight(520);
        WindowPlace.keep(stage, parts.settings(), Setting.WINDOW, Setting.MAXIMISED);
        dress();
        parts.settings().listen(this::changed);
        Platform.getPreferences().colorSchemeProperty().addListener(change -> dress());
        settingsPause.setOnFinished(event -> saveSettings());
        stage.setOnCloseRequest(event -> {
            event.consume();
            frame.window().leaving(this::quit);
        });
        parts.workspace().titleProperty().subscribe(draft -> title());
        if (!files().isEmpty()) {
            frame.window().open(files()); // read while the window is made
        }
        keepWork();
        stage.show();
        reception.shown(stage);
        Pulses.whenIdle(parts, () -> Pulses.after(DRAWN, this::drawn));
    }

    private void drawn() {
        background("warm up", DocxWriter::warmUp);
        background("tidy", parts.workspace()::tidy);
        StartTimes.note(parts, this::quit);
        Training.begin(parts, frame.window(), this::quit);
    }

    private Parts parts() {
        return parts;
    }

    private void keepWork() {
        parts.workspace().keepByItself();
        stage.focusedProperty().subscribe(focused -> {
            if (!focused) {
                parts.workspace().keep();
            }
        });
    }

    private static void background(String name, Runnable work) {
        Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name(name).start(work);
    }

    private MainWindow window() {
        Messages messages = parts.messages();
        return new MainWindow(parts.workspace(), parts.settings(), messages, fonts(), new Surroundings(
                asking, new SystemOpener(), new FxPrinters(), Report.of(Places.ofSystem())), this::quit);
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

    private void dress() {
        Settings settings = parts.settings();
        boolean dark = switch (settings.get(Setting.APPEARANCE)) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        StyleSheets.applyTo(scene, dark ? Palette.DARK : Palette.LIGHT, settings.get(Setting.FONT_SIZE));
    }

    private void changed(Setting<?> setting) {
        if (setting == Setting.LANGUAGE) {
            speak();
            frame.renew();
            title();
        } else if (setting == Setting.APPEARANCE || setting == Setting.FONT_SIZE) {
            dress();
        } else if (Setting.FONTS.containsValue(setting)) {
            frame.window().showFonts(fonts());
        }
        settingsPause.playFromStart();
    }

    private void quit() {
        parts.workspace().close();
        if (asking.isAwaited()) {
            return; // another start brought a file while the person was asked about leaving: it opens instead
        }
        reception.shut();
        saveSettings();
        stage.hide();
        try {
            if (!parts.background().finish(10)) {
                LOG.log(Level.WARNING, "not all was written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reception.end();
        Platform.exit();
    }

    private void saveSettings() {
        parts.background().run(() -> {
            parts.settings().saveNow();
            return parts.settings();
        }, saved -> {}, failure -> LOG.log(Level.WARNING, "settings", failure));
    }

    private void tell(String code, boolean safe) {
        Messages messages = parts.messages();
        asking.tell(new Trouble(messages.get("unexpected.what"),
                messages.get(safe ? "unexpected.kept" : "unexpected.notKept"),
                messages.get(safe ? "unexpected.advice" : "unexpected.advice.notKept"), code));
    }
}
