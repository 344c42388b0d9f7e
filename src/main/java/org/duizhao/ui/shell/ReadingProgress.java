package org.duizhao.ui.shell;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.dialog.NoticeBar;
import org.duizhao.ui.dialog.Notification;

/** A document that is being read. Says so only when it takes long enough to be noticed; the person may give it up. */
final class ReadingProgress {
    private static final Duration LONG = Duration.millis(400);

    private final NoticeBar notices;
    private final Notification notice;
    private final PauseTransition slow = new PauseTransition(LONG);
    private boolean givenUp;

    /** @param words say what is read */
    ReadingProgress(String words, NoticeBar notices, Messages messages) {
        this.notices = notices;
        notice = Notification.working(words, new Notification.Action(messages.get("dialog.cancel"), () -> givenUp = true));
        slow.setOnFinished(event -> notices.show(notice));
        slow.play();
    }

    /** What is done with the outcome, unless it was given up. */
    <T> Consumer<T> then(Consumer<T> answer) {
        return outcome -> {
            slow.stop();
            notices.end(notice);
            if (!givenUp) {
                answer.accept(outcome);
            }
        };
    }

    /** The time after which it is said. */
    PauseTransition slow() {
        return slow;
    }
}
