package org.duizhao.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/** How far a step is, as a shape and not as a colour alone. */
public final class StepMark extends Pane {
    private static final double SIZE = 14;
    private static final double CENTRE = SIZE / 2;
    private static final double RADIUS = 5.5;

    /** What the mark says. */
    public enum State {
        /** ○ */
        EMPTY,
        /** ◐ */
        BEGUN,
        /** ✓ */
        DONE,
        /** ● */
        CURRENT
    }

    private State shown;

    public StepMark(State state) {
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setMouseTransparent(true);
        show(state);
    }

    public void show(State state) {
        if (state == shown) {
            return;
        }
        shown = state;
        getChildren().setAll(switch (state) {
            case EMPTY -> List.of(circle(ControlClass.STEP_MARK));
            case BEGUN -> List.of(circle(ControlClass.STEP_MARK_BEGUN), leftHalf());
            case DONE -> List.of(tick());
            case CURRENT -> List.of(circle(ControlClass.STEP_MARK_CURRENT));
        });
    }

    private static Node circle(String style) {
        return styled(new Circle(CENTRE, CENTRE, RADIUS), style);
    }

    private static Node leftHalf() {
        Arc half = new Arc(CENTRE, CENTRE, RADIUS, RADIUS, 90, 180);
        half.setType(ArcType.ROUND);
        return styled(half, ControlClass.STEP_MARK_HALF);
    }

    private static Node tick() {
        SVGPath tick = new SVGPath();
        tick.setContent("M2.5 7.5 L5.5 10.5 L11.5 3.5");
        return styled(tick, ControlClass.STEP_MARK_DONE);
    }

    private static Node styled(Node shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }
}
