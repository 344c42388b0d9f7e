package org.duizhao.ui.shell;

import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.stage.Window;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Session;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Notice;
import org.duizhao.ui.dialog.NoticeBar;
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
    private Notice working;

    Printout(Printing printing, NoticeBar notices, Dialogs dialogs, Messages messages) {
        this.printing = printing;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return printing.runningProperty();
    }

    /** The pages as they are now, whatever is typed meanwhile. */
    void print(Session session, PreviewFonts fonts, String name, Window owner) {
        printing.print(session.pagesProperty().get(), fonts.in(session), name, owner, this);
    }

    @Override
    public void sending(int page, int pages) {
        String words = messages.get("print.sending", page, pages);
        if (page == 1) {
            working = Notice.working(words, new Notice.Action(messages.get("print.cancel"), printing::cancel));
            notices.show(working);
        } else {
            notices.reword(working, words);
        }
    }

    @Override
    public void ended(Outcome outcome, int pages) {
        notices.end(working);
        switch (outcome) {
            case DONE -> notices.show(Notice.done(messages.get("print.done", pages)));
            case CANCELLED -> {
                if (pages > 0) {
                    notices.show(Notice.done(messages.get("print.cancelled", pages)));
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
