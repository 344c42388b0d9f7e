package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** A file that is dragged from the desktop into the window. */
final class FileDrop {
    private FileDrop() {}

    /** @param dropped is given the file; several at once are not taken, since one draft is open at a time */
    static void on(Node node, Consumer<Path> dropped) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> file(event).ifPresent(file -> {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> file(event).ifPresent(file -> {
            event.setDropCompleted(true);
            event.consume();
            dropped.accept(file);
        }));
    }

    private static Optional<Path> file(DragEvent event) {
        return event.getDragboard().hasFiles() && event.getDragboard().getFiles().size() == 1
                ? Optional.of(event.getDragboard().getFiles().getFirst().toPath()) : Optional.empty();
    }
}
