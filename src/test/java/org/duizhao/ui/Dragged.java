package org.duizhao.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A card held by the mouse. The headless platform cannot drag, so the events of a drag are sent from here. */
public final class Dragged {
    private final String elementId;

    public Dragged(String elementId) {
        this.elementId = elementId;
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
                    TransferMode.MOVE, null, target, null);
            DragEvent[] seen = {event};
            target.addEventHandler(type, arrived -> seen[0] = arrived);
            Event.fireEvent(target, event);
            return seen[0];
        });
    }

    private Dragboard board() {
        DataFormat format = DataFormat.lookupMimeType("application/x-duizhao-element");
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(Dragged.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContent" -> arguments[0].equals(format) ? elementId : null;
                    case "hasContent" -> arguments[0].equals(format);
                    case "getContentTypes" -> Set.of(format);
                    case "getTransferModes" -> EnumSet.of(TransferMode.MOVE);
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
