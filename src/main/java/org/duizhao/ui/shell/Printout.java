package org.duizhao.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.stage.Window;
import org.duizhao.check.Finding;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Session;
import org.duizhao.ui.dialog.Confirmation;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.NoticeBar;
import org.duizhao.ui.dialog.Notification;
import org.duizhao.ui.dialog.Trouble;
import org.duizhao.ui.preview.PreviewFonts;
import org.duizhao.ui.preview.Printing;
import org.duizhao.ui.preview.Printing.Outcome;

/** Says how printing goes. */
final class Printout implements Printing.Watcher {
    private final Printing printing;
    private final NoticeBar notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private Notification working;

    Printout(Printing printing, NoticeBar notices, Dialogs dialogs, Messages messages) {
        this.printing = printing;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return printing.runningProperty();
    }

    /** The pages as they are now, whatever is typed meanwhile. What will not be on paper as it should is said before. */
    void print(Session session, PreviewFonts usual, String name, Window owner) {
        PreviewFonts fonts = usual.in(session);
        int pages = session.paper().pages().size();
        List<String> points = points(session, fonts);
        if (points.isEmpty() || dialogs.confirm(new Confirmation(messages.get("print.summary", pages),
                messages.get("print.summary.text"), points,
                messages.get("print.summary.go"), messages.get("print.summary.back")))) {
            printing.print(session.paper().pages(), fonts, name, owner, this);
        }
    }

    private List<String> points(Session session, PreviewFonts fonts) {
        List<String> points = new ArrayList<>();
        long open = session.paper().progress().open().stream().filter(Finding::warnsBeforeExport).count();
        if (open > 0) {
            points.add(messages.get("print.summary.open", open));
        }
        if (!fonts.missing().isEmpty()) {
            points.add(messages.get("print.summary.fonts", fonts.missing().size(), fonts.missing().getFirst()));
        }
        return points;
    }

    @Override
    public void sending(int page, int pages) {
        String words = messages.get("print.sending", page, pages);
        if (page == 1) {
            working = Notification.working(words, new Notification.Action(messages.get("print.cancel"), printing::cancel));
            notices.show(working);
        } else {
            notices.reword(working, words);
        }
    }

    @Override
    public void ended(Outcome outcome, int pages) {
        notices.end(working);
        switch (outcome) {
            case DONE -> notices.show(Notification.done(messages.get("print.done", pages)));
            case CANCELLED -> {
                if (pages > 0) {
                    notices.show(Notification.done(messages.get("print.cancelled", pages)));
                }
            }
            case NO_PRINTER, NO_A4, FAILED -> {
                String key = "print." + outcome.name().toLowerCase(Locale.ROOT);
                dialogs.tell(new Trouble(messages.get(key + ".what", pages), messages.get("print.safe"),
                        messages.get(key + ".advice"), key));
            }
        }
    }
}
