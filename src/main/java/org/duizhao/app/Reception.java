package org.duizhao.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.duizhao.instance.Arrival;
import org.duizhao.ui.dialog.Asking;

/** Lets later starts in: the window comes to the front and opens what they bring. While it begins, they need not wait for it. */
final class Reception {
    private final Arrival arrival;
    private final Asking asking;
    private final Consumer<List<Path>> open;
    private final List<List<Path>> early = new ArrayList<>();
    /** Null until the window is shown. */
    private Stage stage;

    /** @param open opens files, at least one */
    Reception(Arrival arrival, Asking asking, Consumer<List<Path>> open) {
        this.arrival = arrival;
        this.asking = asking;
        this.open = open;
    }

    void begin() {
        if (arrival instanceof Arrival.First first) {
            first.entrance().listen(this::execute, this::welcome);
        }
    }

    private synchronized void execute(Runnable task) {
        if (stage == null) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    private void welcome(List<Path> files) {
        if (!isEarly(files)) {
            show(files);
        }
    }

    private synchronized boolean isEarly(List<Path> files) {
        return stage == null && early.add(files);
    }

    private void show(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (!files.isEmpty()) {
            asking.whenAnswered(() -> open.accept(files));
        }
    }

    /** From now on there is a window. */
    void shown(Stage window) {
        synchronized (this) {
            stage = window;
        }
        early.forEach(this::show); // nobody adds to it any more; not locked, since a question may be asked
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
