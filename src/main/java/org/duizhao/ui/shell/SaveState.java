package org.duizhao.ui.shell;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.scene.control.Label;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.session.OpenDraft;
import org.duizhao.ui.style.StyleClass;

/** Says how safe the work is. Speaks of saving only when it takes long enough to be read. */
final class SaveState extends Label {
    private static final Duration LONG = Duration.millis(400);

    private final Messages messages;
    private final PauseTransition slow = new PauseTransition(LONG);
    private Subscription observed = Subscription.EMPTY;

    SaveState(Messages messages) {
        this.messages = messages;
        setId("saved");
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add(StyleClass.SMALL);
        slow.setOnFinished(event -> setText(messages.get("saved.saving")));
    }

    /** @param open null for none */
    void follow(OpenDraft open) {
        observed.unsubscribe();
        observed = Subscription.EMPTY;
        setText("");
        if (open != null) {
            for (Observable cause : List.of(open.session().modifiedProperty(), open.savedAtProperty(),
                    open.keptAtProperty(), open.fileProperty(), open.savingProperty())) {
                observed = observed.and(cause.subscribe(() -> show(open)));
            }
            show(open);
        }
    }

    private void show(OpenDraft open) {
        if (!open.savingProperty().get()) {
            slow.stop();
            setText(SaveWords.of(open, messages));
        } else if (slow.getStatus() != Animation.Status.RUNNING) {
            slow.playFromStart();
        }
    }
}
