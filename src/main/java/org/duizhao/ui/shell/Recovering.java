package org.duizhao.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.duizhao.i18n.Messages;
import org.duizhao.session.LeftBehind;
import org.duizhao.ui.dialog.Confirmation;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Notification;

/** Offers what earlier runs left behind, one after the other; what is not answered is offered again next time. */
final class Recovering {
    private final List<LeftBehind> left;
    private final Consumer<Notification> notices;
    private final Ways ways;
    private final Dialogs dialogs;
    private final Messages messages;

    /** Where the offers lead. */
    interface Ways {
        /** Asks about the draft that is open before another takes its place. */
        void leaving(Runnable then);

        /** Shows all offers beside what the files hold. */
        void compare(Recovering offers);
    }

    Recovering(List<LeftBehind> left, Consumer<Notification> notices, Ways ways, Dialogs dialogs, Messages messages) {
        this.left = new ArrayList<>(left);
        this.notices = notices;
        this.ways = ways;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** What is not answered yet, the latest first. */
    List<LeftBehind> left() {
        return List.copyOf(left);
    }

    void offer() {
        if (!left.isEmpty()) {
            LeftBehind next = left.getFirst();
            notices.accept(Notification.asking(LeftBehindWords.offer(next, messages),
                    new Notification.Action(messages.get("recover.yes"), () -> recover(next)),
                    new Notification.Action(messages.get("recover.compare"), () -> ways.compare(this)),
                    new Notification.Action(messages.get("recover.no"), () -> {
                        forget(next);
                        offer();
                    })));
        }
    }

    /** Opens one unless the person stays with the draft that is open; the next is offered then. */
    void recover(LeftBehind one) {
        ways.leaving(() -> {
            left.remove(one);
            one.recover().run();
            offer();
        });
    }

    /** Throws one away if the person means it. @return whether it is gone */
    boolean forget(LeftBehind one) {
        boolean sure = dialogs.confirm(new Confirmation(messages.get("recover.forget", one.title()),
                messages.get("recover.forget.text"), List.of(), messages.get("recover.forget.go"),
                messages.get("recover.forget.back")));
        if (sure) {
            left.remove(one);
            one.forget().run();
        }
        return sure;
    }
}
