package org.duizhao.ui.preview;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** Keys and wheel of the desk: arrows, pages, both ends, and zoom. */
final class DeskKeys {
    /** Pixels of one step with an arrow. */
    private static final double STEP = 48;

    private DeskKeys() {}

    static void install(PageDesk desk) {
        desk.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() ? zoom(desk, event) : !event.isAltDown() && scroll(desk, event)) {
                event.consume();
            }
        });
        desk.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                desk.zoomProperty().set(event.getDeltaY() > 0 ? Zoom.above(desk.scale()) : Zoom.below(desk.scale()));
                event.consume();
            }
        });
    }

    private static boolean zoom(PageDesk desk, KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> desk.zoomProperty().set(Zoom.above(desk.scale()));
            case MINUS, SUBTRACT -> desk.zoomProperty().set(Zoom.below(desk.scale()));
            case DIGIT0, NUMPAD0 -> desk.zoomProperty().set(Zoom.Fit.WIDTH);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean scroll(PageDesk desk, KeyEvent event) {
        double view = desk.getViewportBounds().getHeight();
        switch (event.getCode()) {
            case UP -> desk.scrollBy(-STEP);
            case DOWN -> desk.scrollBy(STEP);
            case PAGE_UP -> desk.scrollBy(-view * 0.9);
            case PAGE_DOWN, SPACE -> desk.scrollBy(view * 0.9);
            case HOME -> desk.scrollBy(Double.NEGATIVE_INFINITY);
            case END -> desk.scrollBy(Double.POSITIVE_INFINITY);
            default -> {
                return false;
            }
        }
        return true;
    }
}
