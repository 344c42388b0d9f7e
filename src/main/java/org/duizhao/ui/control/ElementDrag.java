package org.duizhao.ui.control;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;

/** Dragging of something that has an id, within the window. */
public final class ElementDrag {
    private static final DataFormat FORMAT = new DataFormat("application/x-duizhao-element");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private ElementDrag() {}

    /** Lets a node be dragged by a handle in it. */
    public static void source(Node handle, Node dragged, String id) {
        handle.setOnDragDetected(event -> {
            Dragboard board = handle.startDragAndDrop(TransferMode.MOVE);
            board.setContent(Map.of(FORMAT, id));
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            board.setDragView(dragged.snapshot(clear, null), event.getX(), event.getY());
            dragged.pseudoClassStateChanged(DRAGGED, true);
            event.consume();
        });
        handle.setOnDragDone(event -> dragged.pseudoClassStateChanged(DRAGGED, false));
    }

    /** The id of what is being dragged, if it is ours. */
    public static Optional<String> id(DragEvent event) {
        return Optional.ofNullable((String) event.getDragboard().getContent(FORMAT));
    }

    /** Lets a node accept what is dropped on it; while something acceptable is above, it has the pseudo-class drop. */
    public static void target(Node node, Predicate<String> accepts, Consumer<String> dropped) {
        node.setOnDragOver(event -> id(event).filter(accepts).ifPresent(id -> {
            event.acceptTransferModes(TransferMode.MOVE);
            node.pseudoClassStateChanged(DROP, true);
            event.consume();
        }));
        node.setOnDragExited(event -> node.pseudoClassStateChanged(DROP, false));
        node.setOnDragDropped(event -> id(event).filter(accepts).ifPresent(id -> {
            event.setDropCompleted(true);
            event.consume();
            dropped.accept(id);
        }));
    }
}
