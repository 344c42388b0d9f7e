package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Runs pieces of a test on the JavaFX thread and waits for them; brings up the toolkit when first used. */
public final class FxThread {
    private FxThread() {}

    public static <T> T call(Callable<T> work) {
        assertThat(Started.PRIMARY).isNotNull();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /** Asking for the toolkit takes longer than most of what is done with it, so that it is done once. */
    private static final class Started {
        private static final Stage PRIMARY = start();

        private static Stage start() {
            try {
                return FxToolkit.registerPrimaryStage();
            } catch (TimeoutException e) {
                throw new IllegalStateException(e);
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

    /** A stage of its own with the light colours, hidden again by {@link #close}. */
    public static Stage stage(Callable<Scene> scene) {
        Stage shown = call(() -> {
            Stage stage = new Stage();
            stage.setScene(scene.call());
            stage.getScene().getStylesheets().add(FxThread.class.getResource("/css/tokens-light.css").toExternalForm());
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
