package org.duizhao.ui.control;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Cards below each other; while something is dragged over them a line shows where it will land. */
public final class CardList extends VBox {
    private static final double LINE_HEIGHT = 3;

    private final Region line = new Region();
    private final Predicate<String> accepts;
    private final Landing landing;
    private int before;

    /** What a drop means. */
    @FunctionalInterface
    public interface Landing {
        /** @param index among the cards without the one that was dragged */
        void land(String elementId, int index);
    }

    public CardList(Predicate<String> accepts, Landing landing) {
        this.accepts = accepts;
        this.landing = landing;
        getStyleClass().add(ControlClass.CARD_LIST);
        line.getStyleClass().add(ControlClass.DROP_LINE);
        line.setManaged(false);
        line.setVisible(false);
        line.setMouseTransparent(true);
        getChildren().add(line);
        setOnDragOver(this::over);
        setOnDragExited(event -> line.setVisible(false));
        setOnDragDropped(this::dropped);
    }

    public void show(List<Card> cards) {
        show(cards, 0, 0);
    }

    /** Shows some cards of a longer list. @param before how many stand above these, @param after how many below */
    public void show(List<Card> cards, int before, int after) {
        this.before = before;
        cards.forEach(card -> card.setEnds(before == 0 && card == cards.getFirst(), after == 0 && card == cards.getLast()));
        getChildren().setAll(cards);
        getChildren().add(line);
    }

    private List<Card> cards() {
        return getChildren().stream().filter(Card.class::isInstance).map(Card.class::cast).toList();
    }

    private void over(DragEvent event) {
        ElementDrag.id(event).filter(accepts).ifPresent(id -> {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
            line.resizeRelocate(0, lineAt(slot(event.getY())), getWidth(), LINE_HEIGHT);
            line.setVisible(true);
        });
    }

    private void dropped(DragEvent event) {
        ElementDrag.id(event).filter(accepts).ifPresent(id -> {
            event.setDropCompleted(true);
            event.consume();
            landing.land(id, before + indexWithout(id, slot(event.getY())));
        });
    }

    /** The gap between cards that is nearest to a height: 0 is above the first. */
    int slot(double y) {
        return (int) cards().stream().filter(card -> card.getLayoutY() + card.getHeight() / 2 < y).count();
    }

    /** The same gap counted without one card. */
    int indexWithout(String id, int slot) {
        return (int) cards().subList(0, slot).stream().filter(card -> !card.elementId().equals(id)).count();
    }

    private double lineAt(int slot) {
        List<Card> cards = cards();
        if (cards.isEmpty()) {
            return 0;
        }
        if (slot == 0) {
            return cards.getFirst().getLayoutY() - LINE_HEIGHT;
        }
        Card above = cards.get(slot - 1);
        return above.getLayoutY() + above.getHeight() + (getSpacing() - LINE_HEIGHT) / 2;
    }
}
