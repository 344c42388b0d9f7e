package org.duizhao.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Chips of which some are chosen. A click only reports; what is chosen is shown by {@link #show}. */
public final class ChipChoice<T> extends FlowPane {
    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();

    public ChipChoice(Iterable<T> values, Function<T, String> text, Consumer<T> clicked) {
        for (T value : values) {
            ToggleButton chip = new ToggleButton(text.apply(value));
            chip.getStyleClass().add(ControlClass.CHIP);
            chip.setOnAction(event -> {
                chip.setSelected(!chip.isSelected());
                clicked.accept(value);
            });
            chips.put(value, chip);
            getChildren().add(chip);
        }
    }

    public void show(Set<T> chosen) {
        chips.forEach((value, chip) -> chip.setSelected(chosen.contains(value)));
    }

    /** The chip of a value, for ids and texts that change. */
    public ToggleButton chip(T value) {
        return chips.get(value);
    }
}
