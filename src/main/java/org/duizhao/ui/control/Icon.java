package org.duizhao.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** Drawn in strokes on a field of 16 × 16, since fonts lack such signs. */
public enum Icon {
    UP("M8 13 V3 M4 7 L8 3 L12 7"),
    DOWN("M8 3 V13 M4 9 L8 13 L12 9"),
    LEFT("M13 8 H3 M7 4 L3 8 L7 12"),
    RIGHT("M3 8 H13 M9 4 L13 8 L9 12"),
    MORE("M3 8 h0.01 M8 8 h0.01 M13 8 h0.01"),
    MENU("M3 4.5 H13 M3 8 H13 M3 11.5 H13"),
    ADD("M8 3 V13 M3 8 H13"),
    CLOSE("M4 4 L12 12 M12 4 L4 12"),
    CHECK("M3 8.5 L6.5 12 L13 4.5"),
    CHEVRON_DOWN("M4 6 L8 10 L12 6"),
    CHEVRON_RIGHT("M6 4 L10 8 L6 12"),
    HANDLE("M6 4 h0.01 M10 4 h0.01 M6 8 h0.01 M10 8 h0.01 M6 12 h0.01 M10 12 h0.01"),
    REMOVE("M3 4.5 H13 M6 4.5 V2.5 H10 V4.5 M4.5 4.5 L5 13.5 H11 L11.5 4.5 M7 7 V11 M9 7 V11"),
    UNDO("M6 3 L3 6 L6 9 M3 6 H9.5 A3.5 3.5 0 0 1 9.5 13 H6"),
    REDO("M10 3 L13 6 L10 9 M13 6 H6.5 A3.5 3.5 0 0 0 6.5 13 H10"),
    SEARCH("M11.5 7 A4.5 4.5 0 1 1 2.5 7 A4.5 4.5 0 1 1 11.5 7 M10.3 10.3 L13.5 13.5"),
    DOCUMENT("M4 2 H9.5 L12.5 5 V14 H4 Z M9.5 2 V5 H12.5"),
    FOLDER("M2 4 H6.5 L8 5.5 H14 V13 H2 Z"),
    IMPORT("M8 2 V10 M5 7 L8 10 L11 7 M3 13.5 H13"),
    EXPORT("M8 10 V2 M5 5 L8 2 L11 5 M3 13.5 H13"),
    GEAR("M10 8 A2 2 0 1 1 6 8 A2 2 0 1 1 10 8 M8 2 V4 M8 12 V14 M2 8 H4 M12 8 H14 M3.8 3.8 L5.2 5.2 M10.8 10.8 L12.2 12.2"
            + " M12.2 3.8 L10.8 5.2 M5.2 10.8 L3.8 12.2"),
    APART("M2.5 6 H10 V13.5 H2.5 Z M6 6 V2.5 H13.5 V10 H10"),
    COLUMNS("M2.5 3 H13.5 V13 H2.5 Z M6 3 V13 M10 3 V13"),
    WARNING("M8 2.5 L14 13 H2 Z M8 6.5 V9.5 M8 11.3 h0.01");

    private static final double SIZE = 16;

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** A new picture of it in the colour of its surroundings. */
    public Node node() {
        SVGPath drawing = new SVGPath();
        drawing.setContent(path);
        drawing.getStyleClass().add(ControlClass.ICON);
        drawing.setManaged(false);
        StackPane field = new StackPane(drawing);
        field.setMinSize(SIZE, SIZE);
        field.setMaxSize(SIZE, SIZE);
        field.setMouseTransparent(true);
        return field;
    }
}
