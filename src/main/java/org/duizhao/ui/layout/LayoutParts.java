package org.duizhao.ui.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Layout;
import org.duizhao.session.Session;
import org.duizhao.ui.control.ChipChoice;
import org.duizhao.ui.control.KeptParts;
import org.duizhao.ui.control.KeyButton;
import org.duizhao.ui.style.StyleClass;

/** Builds the groups of the page and keeps them as the draft is. */
final class LayoutParts extends KeptParts {
    private final Session session;
    private final LayoutActions actions;

    LayoutParts(Session session, Messages messages, LayoutActions actions) {
        super(messages);
        this.session = session;
        this.actions = actions;
    }

    LayoutActions actions() {
        return actions;
    }

    Draft draft() {
        return session.draft();
    }

    Layout layout() {
        return session.draft().layout();
    }

    /** The one door: every choice on the page is an edit that can be undone. */
    void change(UnaryOperator<Draft> change) {
        session.layOut(change);
    }

    void lay(UnaryOperator<Layout> change) {
        change(draft -> draft.withLayout(change.apply(draft.layout())));
    }

    VBox group(String key, Node... nodes) {
        VBox group = new VBox(label(messages().get(key), StyleClass.HEADING));
        group.getStyleClass().add(StyleClass.GROUP);
        group.getChildren().addAll(nodes);
        return group;
    }

    /** One of some values; ids and messages end in the name of the value. */
    <E extends Enum<E>> ChipChoice<E> choice(
            String id, List<E> values, Function<E, String> key, Function<Draft, E> read, Consumer<E> chosen) {
        ChipChoice<E> choice = new ChipChoice<>(values, value -> messages().get(key.apply(value)), chosen);
        choice.getStyleClass().add(StyleClass.CHIPS);
        values.forEach(value -> choice.chip(value).setId(id + "-" + name(value)));
        onRefresh(() -> choice.show(Set.of(read.apply(draft()))));
        return choice;
    }

    CheckBox check(String key, String id, Function<Draft, Boolean> read, Function<Boolean, UnaryOperator<Draft>> write) {
        CheckBox box = new CheckBox(messages().get(key));
        box.setId(id);
        box.setWrapText(true);
        box.setOnAction(event -> change(write.apply(box.isSelected())));
        onRefresh(() -> box.setSelected(read.apply(draft())));
        return box;
    }

    Button button(String key, Runnable action) {
        return new KeyButton(messages(), key, action);
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
