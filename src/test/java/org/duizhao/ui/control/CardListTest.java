package org.duizhao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.Dragged;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardListTest {
    private final List<String> landed = new ArrayList<>();
    private CardList list;
    private Stage stage;

    @BeforeEach
    void open() {
        stage = FxThread.stage(() -> {
            list = new CardList(id -> !id.equals("foreign"), (id, index) -> landed.add(id + "@" + index));
            list.show(Stream.of("p1", "p2", "p3").map(CardListTest::card).toList());
            return new Scene(list, 400, 600);
        });
    }

    @AfterEach
    void close() {
        FxThread.close(stage);
    }

    private static Card card(String id) {
        Card card = new Card(new Messages(Messages.CHINESE), id, new Label(id));
        card.fold(new Label("摘要"));
        return card;
    }

    private Node line() {
        return list.lookup("." + ControlClass.DROP_LINE);
    }

    private double middle(String id) {
        Node card = list.lookup("#" + id);
        return card.getBoundsInParent().getCenterY();
    }

    private double bottom(String id) {
        return list.lookup("#" + id).getBoundsInParent().getMaxY();
    }

    @Test
    void aLineShowsWhereACardWillLand() {
        assertThat(line().isVisible()).isFalse();
        Dragged first = new Dragged("p1");
        first.over(list, 50, middle("p2") + 1);
        assertThat(line().isVisible()).isTrue();
        assertThat(line().getBoundsInParent().getCenterY()).isBetween(bottom("p2") - 2, bottom("p2") + 10);
        first.over(list, 50, 0);
        assertThat(line().getBoundsInParent().getMinY()).isLessThan(1);
        first.leave(list);
        assertThat(line().isVisible()).isFalse();
    }

    @Test
    void theIndexIsCountedWithoutTheCardItself() {
        assertThat(new Dragged("p1").drop(list, 50, middle("p2") + 1)).isTrue();
        new Dragged("p3").drop(list, 50, middle("p2") - 1);
        new Dragged("p2").drop(list, 50, 0);
        new Dragged("p2").drop(list, 50, 590);
        new Dragged("p9").drop(list, 50, 590);
        assertThat(landed).containsExactly("p1@1", "p3@1", "p2@0", "p2@2", "p9@3");
    }

    @Test
    void whatDoesNotBelongThereIsNotTaken() {
        Dragged foreign = new Dragged("foreign");
        foreign.over(list, 50, 10);
        assertThat(line().isVisible()).isFalse();
        assertThat(foreign.drop(list, 50, 10)).isFalse();
        assertThat(landed).isEmpty();
    }

    @Test
    void anEmptyListTakesTheFirstCard() {
        FxThread.run(() -> list.show(List.of()));
        new Dragged("p1").drop(list, 50, 5);
        assertThat(landed).containsExactly("p1@0");
    }
}
