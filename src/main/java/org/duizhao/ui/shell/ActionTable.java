package org.duizhao.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;
import org.duizhao.i18n.Messages;

/** What each action does here and now, and whether it can be done. */
final class ActionTable {
    private final Messages messages;
    private final Map<Action, Runnable> does = new EnumMap<>(Action.class);
    private final Map<Action, ObservableBooleanValue> blocked = new EnumMap<>(Action.class);
    private final BooleanProperty draftOpen = new SimpleBooleanProperty();

    ActionTable(Messages messages) {
        this.messages = messages;
    }

    void put(Action action, Runnable run) {
        does.put(action, run);
    }

    /** Also disables the action while a value is true. */
    void blockWhile(Action action, ObservableBooleanValue condition) {
        blocked.put(action, condition);
    }

    BooleanProperty draftOpenProperty() {
        return draftOpen;
    }

    /** Whether the action makes sense at all now. */
    ObservableBooleanValue offered(Action action) {
        return action.needsDraft() ? draftOpen : new SimpleBooleanProperty(true);
    }

    BooleanBinding disabled(Action action) {
        BooleanBinding pointless = Bindings.not(Bindings.createBooleanBinding(
                () -> !action.needsDraft() || draftOpen.get(), draftOpen));
        return blocked.containsKey(action) ? pointless.or(blocked.get(action)) : pointless;
    }

    void run(Action action) {
        if (!disabled(action).get()) {
            does.get(action).run();
        }
    }

    /** The name with its keys, for menus and tool tips. */
    String describe(Action action) {
        String name = messages.get(action.message());
        return action.keys() == null ? name : name + "  " + action.keys().getDisplayText();
    }

    /** Runs the action whose keys were pressed. */
    void handle(KeyEvent event) {
        for (Action action : Action.values()) {
            if (action.keys() != null && action.keys().match(event) && !disabled(action).get()) {
                run(action);
                event.consume();
                return;
            }
        }
    }
}
