package org.duizhao.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.duizhao.i18n.Messages;
import org.duizhao.session.LeftBehind;
import org.duizhao.ui.dialog.Confirmation;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Notice;

/** Offers what earlier runs left behind, one after the other; what is not answered is offered again next time. */
final class Recovering {
    private final Deque<LeftBehind> left;
    private final Consumer<Notice> notices;
    private final Consumer<Runnable> leaving;
    private final Dialogs dialogs;
    private final Messages messages;

    /** @param leaving asks about the draft that is open before another takes its place */
    Recovering(
            List<LeftBehind> left, Consumer<Notice> notices, Consumer<Runnable> leaving, Dialogs dialogs,
            Messages messages) {
        this.left = new ArrayDeque<>(left);
        this.notices = notices;
        this.leaving = leaving;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    void offer() {
        LeftBehind next = left.poll();
        if (next != null) {
            notices.accept(Notice.asking(messages.get("recover.offer", next.title(), time(next), next.characters()),
                    new Notice.Action(messages.get("recover.yes"), () -> leaving.accept(() -> {
                        next.recover().run();
                        offer();
                    })),
                    new Notice.Action(messages.get("recover.no"), () -> {
                        if (isToBeForgotten(next)) {
                            next.forget().run();
                        } else {
                            left.addFirst(next);
                        }
                        offer();
                    })));
        }
    }

    private boolean isToBeForgotten(LeftBehind one) {
        return dialogs.confirm(new Confirmation(messages.get("recover.forget", one.title()),
                messages.get("recover.forget.text"), List.of(), messages.get("recover.forget.go"),
                messages.get("recover.forget.back")));
    }

    private String time(LeftBehind one) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(messages.locale())
                .format(one.time().atZone(ZoneId.systemDefault()));
    }
}
