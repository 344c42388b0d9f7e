package org.duizhao.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A card, or files from the desktop, held by the mouse. The headless platform cannot drag, so the events of a drag are sent from here. */
public final class Dragged {
    private final DataFormat format;
    private final Object content;
    private final TransferMode mode;

    public Dragged(String elementId) {
        this(DataFormat.lookupMimeType("application/x-duizhao-element"), elementId, TransferMode.MOVE);
    }

    private Dragged(DataFormat format, Object content, TransferMode mode) {
        this.format = format;
        this.content = content;
        this.mode = mode;
    }

    public static Dragged files(Path... files) {
        return new Dragged(DataFormat.FILES, Stream.of(files).map(Path::toFile).toList(), TransferMode.COPY);
    }

    /** Holds it above a place in a node. */
    public void over(Node target, double x, double y) {
        send(DragEvent.DRAG_OVER, target, x, y);
    }

    public void leave(Node target) {
        send(DragEvent.DRAG_EXITED, target, 0, 0);
    }

    /** @return whether the node took it */
    public boolean drop(Node target, double x, double y) {
        return send(DragEvent.DRAG_DROPPED, target, x, y).isDropCompleted();
    }

    private DragEvent send(EventType<DragEvent> type, Node target, double x, double y) {
        return FxThread.call(() -> {
            Point2D inScene = target.localToScene(x, y);
            DragEvent event = new DragEvent(type, board(), inScene.getX(), inScene.getY(), inScene.getX(), inScene.getY(),
                    mode, null, target, null);
            DragEvent[] seen = {event};
            target.addEventHandler(type, arrived -> seen[0] = arrived);
            Event.fireEvent(target, event);
            return seen[0];
        });
    }

    private Dragboard board() {
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(Dragged.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContent" -> arguments[0].equals(format) ? content : null;
                    case "hasContent" -> arguments[0].equals(format);
                    case "getContentTypes" -> Set.of(format);
                    case "getTransferModes" -> EnumSet.of(mode);
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
