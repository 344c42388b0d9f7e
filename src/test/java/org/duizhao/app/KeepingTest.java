package org.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.store.KeptFiles;
import org.duizhao.store.Places;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class KeepingTest {
    @TempDir
    private Path home;

    private final SimpleBooleanProperty focused = new SimpleBooleanProperty(true);
    private Parts parts;

    @BeforeEach
    void begin() {
        FxThread.run(() -> {
            parts = Parts.of(Places.in(home), Platform::runLater, (thread, problem) -> {
                throw new AssertionError(problem);
            });
            Keeping.begin(parts.workspace(), focused);
            parts.workspace().openSample();
        });
    }

    @AfterEach
    void end() {
        parts.background().close();
    }

    private void write(String text) {
        parts.workspace().openProperty().get().session().type(new FieldPath("s1", Field.TEXT), text);
    }

    private boolean isOnDisk(String text) {
        return KeptFiles.hold(Places.in(home).recovery(), text);
    }

    @Test
    void anEditIsKeptSoon() throws Exception {
        FxThread.run(() -> write("自己留底。"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isOnDisk("自己留底。"));
    }

    /** What would be kept soon is not, once the background is asked to finish. */
    @Test
    void allIsKeptAtOnceWhenThePersonTurnsToAnotherWindow() throws Exception {
        FxThread.run(() -> {
            write("转到别处。");
            focused.set(false);
        });
        assertThat(parts.background().finish(20)).isTrue();
        assertThat(isOnDisk("转到别处。")).isTrue();
    }
}
