package org.duizhao.ui.preview;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.duizhao.session.Cursor;

/** Mouse on the pages: a click is a place, a double click a word, dragging selects what lies in one field. */
final class DeskMouse {
    private final PageDesk desk;
    private final Picking picking;
    /** Where the button went down, and where it has been dragged to in the same field; null for nowhere. */
    private Cursor begun;
    private Cursor dragged;

    /** Is told what is meant. */
    interface Picking {
        void place(Cursor place);

        /** @param character before which character the word was hit */
        void word(Cursor character);

        /** While it is still being dragged. */
        void selecting(Cursor selection);
    }

    private DeskMouse(PageDesk desk, Picking picking) {
        this.desk = desk;
        this.picking = picking;
    }

    /** @param surface what the pages lie on: a drag that comes as far as the desk has been used up by its scroll pane */
    static void install(Node surface, PageDesk desk, Picking picking) {
        DeskMouse mouse = new DeskMouse(desk, picking);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event ->
                surface.setCursor(desk.isOverText(event) ? javafx.scene.Cursor.TEXT : javafx.scene.Cursor.DEFAULT));
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::pressed);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::released);
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, mouse::clicked);
    }

    private void pressed(MouseEvent event) {
        begun = event.getButton() == MouseButton.PRIMARY ? desk.at(event, PageHit.NEAREST).orElse(null) : null;
        dragged = null;
    }

    private void dragged(MouseEvent event) {
        if (begun != null && !event.isStillSincePress()) {
            desk.at(event, PageHit.NEAREST).filter(place -> Objects.equals(place.path(), begun.path())).ifPresent(place -> {
                dragged = new Cursor(begun.path(), begun.caret(), place.caret());
                picking.selecting(dragged);
            });
        }
    }

    private void released(MouseEvent event) {
        if (dragged != null) {
            picking.place(dragged);
        }
        dragged = null;
    }

    private void clicked(MouseEvent event) {
        if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 2) {
                desk.at(event, PageHit.WHOLE).ifPresent(picking::word);
            } else {
                desk.at(event, PageHit.NEAREST).ifPresent(picking::place);
            }
        }
    }
}
