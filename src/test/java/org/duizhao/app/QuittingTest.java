package org.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.duizhao.instance.Arrival;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.store.Places;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What each step of the end finds: what another start would meet, and what is on the disk. */
class QuittingTest {
    @TempDir
    private Path home;

    private final List<String> steps = new ArrayList<>();
    private final CountDownLatch written = new CountDownLatch(1);
    private Places places;
    private Arrival.First arrival;
    private Parts parts;
    private SettingsSaving saving;
    private boolean awaited;

    @BeforeEach
    void begin() {
        places = Places.in(home);
        arrival = (Arrival.First) Arrival.at(places, List.of());
        FxThread.run(() -> {
            parts = Parts.of(places, Platform::runLater, (thread, problem) -> {
                throw new AssertionError(problem);
            });
            saving = new SettingsSaving(parts.settings(), parts.background());
            parts.workspace().openSample();
        });
    }

    @AfterEach
    void end() {
        parts.background().close();
        arrival.entrance().close();
    }

    private boolean lets() {
        return Files.exists(places.data().resolve("instance.socket"));
    }

    private void hide() {
        steps.add("hidden, lets in: " + lets());
        parts.background().run(() -> {
            written.await();
            Files.writeString(home.resolve("written"), "");
            return null;
        }, done -> { }, failure -> { });
        written.countDown();
    }

    private void exit() {
        boolean first = Arrival.at(places, List.of()) instanceof Arrival.First next && close(next);
        steps.add("exit, written: " + Files.exists(home.resolve("written")) + ", another is first: " + first);
    }

    private static boolean close(Arrival.First next) {
        next.entrance().close();
        return true;
    }

    private void quit() {
        Reception reception = new Reception(arrival, null, files -> { });
        FxThread.run(new Quitting(parts, saving, reception, () -> awaited, this::hide, this::exit)::quit);
    }

    @Test
    void nobodyIsLetInOnceTheWindowGoesAndAllIsWrittenBeforeAnotherIsTheFirst() {
        assertThat(lets()).isTrue();
        FxThread.run(() -> parts.settings().set(Setting.FONT_SIZE, 18.0));
        quit();
        assertThat(steps).containsExactly("hidden, lets in: false", "exit, written: true, another is first: true");
        assertThat(parts.workspace().openProperty().get()).isNull();
        assertThat(new Settings(places).get(Setting.FONT_SIZE)).isEqualTo(18);
    }

    /** Another start has brought a file while the person was asked; it opens in the window that stays. */
    @Test
    void onlyTheDraftIsClosedWhenSomethingWaits() {
        awaited = true;
        quit();
        assertThat(steps).isEmpty();
        assertThat(lets()).isTrue();
        assertThat(parts.workspace().openProperty().get()).isNull();
    }

    @Test
    void settingsAreSavedByThemselves() throws Exception {
        FxThread.run(() -> parts.settings().set(Setting.FONT_SIZE, 18.0));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> new Settings(places).get(Setting.FONT_SIZE) == 18);
    }
}
