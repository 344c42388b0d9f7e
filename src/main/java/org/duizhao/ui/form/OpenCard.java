package org.duizhao.ui.form;

import java.util.List;
import org.duizhao.model.Element;

/** Which card of a step is open. */
final class OpenCard {
    private String id;
    private Runnable changed = () -> {};

    String id() {
        return id;
    }

    boolean is(String other) {
        return other.equals(id);
    }

    void open(String card) {
        if (!card.equals(id)) {
            id = card;
            changed.run();
        }
    }

    void onChanged(Runnable action) {
        changed = action;
    }

    /** Opens the first card if the one that was open is not among these. */
    void chooseFrom(List<? extends Element> cards) {
        if (cards.stream().noneMatch(card -> card.id().equals(id))) {
            id = cards.isEmpty() ? null : cards.getFirst().id();
        }
    }
}
