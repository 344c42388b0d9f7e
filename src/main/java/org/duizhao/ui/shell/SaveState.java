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
    /** What is written is kept long before; a time that is shown then is that of something older. */
    private static final Duration LATE = Duration.seconds(3);

    private final Messages messages;
    private final PauseTransition slow = new PauseTransition(LONG);
    private final PauseTransition late = new PauseTransition(LATE);
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
        late.stop();
        observed = Subscription.EMPTY;
        setText("");
        if (open != null) {
            for (Observable cause : List.of(open.session().modifiedProperty(), open.savedAtProperty(),
                    open.keptAtProperty(), open.fileProperty(), open.savingProperty(), open.keepFailureProperty())) {
                observed = observed.and(cause.subscribe(() -> show(open)));
            }
            observed = observed.and(open.unkeptProperty().subscribe(unkept -> watch(open, unkept)));
            show(open);
        }
    }

    private void watch(OpenDraft open, boolean unkept) {
        late.stop();
        late.setOnFinished(event -> show(open, true));
        if (unkept) {
            late.playFromStart();
        }
        show(open);
    }

    /** The time after which work that is not kept is spoken of. */
    PauseTransition late() {
        return late;
    }

    private void show(OpenDraft open) {
        show(open, open.unkeptProperty().get() && late.getStatus() != Animation.Status.RUNNING);
    }

    private void show(OpenDraft open, boolean isLate) {
        if (!open.savingProperty().get()) {
            slow.stop();
            setText(SaveWords.of(open, isLate, messages));
            getStyleClass().remove(StyleClass.TEXT_ERROR);
            if (SaveWords.isNotKept(open)) {
                getStyleClass().add(StyleClass.TEXT_ERROR);
            }
        } else if (slow.getStatus() != Animation.Status.RUNNING) {
            slow.playFromStart();
        }
    }
}
