package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.duizhao.compose.FontFiles;
import org.duizhao.settings.Setting;
import org.duizhao.ui.style.Fonts;
import org.duizhao.ui.style.Palette;
import org.duizhao.ui.style.StyleSheets;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Runs pieces of a test on the JavaFX thread and waits for them; brings up the toolkit, with the program's fonts, when first used. */
public final class FxThread {
    private FxThread() {}

    public static <T> T call(Callable<T> work) {
        assertThat(Started.PRIMARY).isNotNull();
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    /** Asking for the toolkit takes longer than most of what is done with it, so that it is done once. */
    private static final class Started {
        private static final Stage PRIMARY = start();

        private static Stage start() {
            try {
                Stage primary = FxToolkit.registerPrimaryStage();
                Fonts.load(FontFiles::of);
                return primary;
            } catch (TimeoutException e) {
                throw new IllegalStateException(e);
            } catch (UnsatisfiedLinkError e) {
                throw new IllegalStateException("JavaFX lacks what every desktop has; Debian: apt-get install libgtk-3-0", e);
            }
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A stage of its own that looks as the window does, so that its fonts are the program's; hidden again by {@link #close}. */
    public static Stage stage(Callable<Scene> scene) {
        Stage shown = call(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide); // what a test that failed left open would lie above it
            Stage stage = new Stage();
            stage.setScene(scene.call());
            StyleSheets.applyTo(stage.getScene(), Palette.LIGHT, Setting.FONT_SIZE.standard());
            stage.show();
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return shown;
    }

    public static void close(Stage stage) {
        run(stage::hide);
    }
}
