package org.duizhao.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.duizhao.instance.Arrival;
import org.duizhao.ui.dialog.Asking;

/** Lets later starts in: this window comes to the front and opens what they bring. */
final class Reception {
    private final Arrival arrival;
    private final Stage stage;
    private final Asking asking;
    private final Consumer<List<Path>> open;

    /** @param open opens files, at least one */
    Reception(Arrival arrival, Stage stage, Asking asking, Consumer<List<Path>> open) {
        this.arrival = arrival;
        this.stage = stage;
        this.asking = asking;
        this.open = open;
    }

    void begin() {
        if (arrival instanceof Arrival.First first) {
            first.entrance().listen(Platform::runLater, this::welcome);
        }
    }

    private void welcome(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (!files.isEmpty()) {
            asking.whenAnswered(() -> open.accept(files));
        }
    }

    /** Lets nobody in any more, while this program still writes. */
    void shut() {
        if (arrival instanceof Arrival.First first) {
            first.entrance().shut();
        }
    }

    /** From now on another start is the first. */
    void end() {
        if (arrival instanceof Arrival.First first) {
            first.entrance().close();
        }
    }
}
