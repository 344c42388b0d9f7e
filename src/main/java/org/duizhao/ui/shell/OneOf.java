package org.duizhao.ui.shell;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.duizhao.ui.style.StyleClass;

/** Large buttons of which one is always chosen. */
final class OneOf<T> {
    private final Class<T> type;
    private final ToggleGroup group = new ToggleGroup();

    /** @param chosen is told what is chosen from now on, also by {@link #choose} */
    OneOf(Class<T> type, Consumer<T> chosen) {
        this.type = type;
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now != null) {
                chosen.accept(value(now));
            } else if (group.getToggles().contains(before)) {
                group.selectToggle(before); // clicked again
            }
        });
    }

    /** One more button; who calls puts it somewhere. */
    ToggleButton button(T value, String id) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setUserData(value);
        button.setToggleGroup(group);
        button.getStyleClass().add(StyleClass.THEME_CHOICE);
        return button;
    }

    /** Forgets all buttons. */
    void clear() {
        group.getToggles().clear();
    }

    T value() {
        return value(group.getSelectedToggle());
    }

    private T value(Toggle toggle) {
        return toggle == null ? null : type.cast(toggle.getUserData());
    }

    /** Chooses the first that fits, the first of the wishes that any fits; without one the first of all. */
    @SafeVarargs
    final void choose(Predicate<T>... wishes) {
        group.selectToggle(Stream.of(wishes)
                .flatMap(wish -> group.getToggles().stream().filter(toggle -> wish.test(value(toggle)))).findFirst()
                .orElse(group.getToggles().getFirst()));
    }
}
