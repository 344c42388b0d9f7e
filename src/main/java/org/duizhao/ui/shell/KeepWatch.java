package org.duizhao.ui.shell;

import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.session.OpenDraft;
import org.duizhao.ui.dialog.NoticeBar;
import org.duizhao.ui.dialog.Notification;

/** Says at once that what is written cannot be kept, and what to do, until it can be again. */
final class KeepWatch {
    private final NoticeBar notices;
    private final ActionTable actions;
    private final Messages messages;
    private Subscription observed = Subscription.EMPTY;
    /** Null while all is well. */
    private Notification told;

    KeepWatch(NoticeBar notices, ActionTable actions, Messages messages) {
        this.notices = notices;
        this.actions = actions;
        this.messages = messages;
    }

    /** @param open null for none */
    void follow(OpenDraft open) {
        observed.unsubscribe();
        observed = Subscription.EMPTY;
        show(null);
        if (open != null) {
            observed = open.keepFailureProperty().subscribe(this::show);
        }
    }

    private void show(Failure failure) {
        if (failure == null) {
            if (told != null) {
                notices.end(told);
            }
            told = null;
        } else if (told == null) {
            told = Notification.asking(messages.get("keep.trouble", SaveWords.reason(failure, messages)),
                    new Notification.Action(messages.get("keep.save"), () -> actions.run(Action.SAVE)),
                    new Notification.Action(messages.get("keep.saveAs"), () -> actions.run(Action.SAVE_AS)));
            notices.show(told);
        }
    }
}
