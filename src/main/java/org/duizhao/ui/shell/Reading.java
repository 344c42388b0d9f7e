package org.duizhao.ui.shell;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.dialog.Notice;
import org.duizhao.ui.dialog.NoticeBar;

/** A document that is being read. Says so only when it takes long enough to be noticed; the person may give it up. */
final class Reading {
    private static final Duration LONG = Duration.millis(400);

    private final NoticeBar notices;
    private final Notice notice;
    private final PauseTransition slow = new PauseTransition(LONG);
    private boolean givenUp;

    /** @param words say what is read */
    Reading(String words, NoticeBar notices, Messages messages) {
        this.notices = notices;
        notice = Notice.working(words, new Notice.Action(messages.get("dialog.cancel"), () -> givenUp = true));
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
