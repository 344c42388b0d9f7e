package org.duizhao.ui.shell;

import java.util.Locale;
import org.duizhao.i18n.Messages;
import org.duizhao.session.OpenDraft;
import org.duizhao.session.ThemeOrigin;
import org.duizhao.session.Workspace;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.NoticeBar;
import org.duizhao.ui.dialog.Notification;

/** Says of a draft that was opened what of its file is not here, its theme above all, and what can be done about it. */
final class ThemeArrival {
    private final Workspace workspace;
    private final NoticeBar notices;
    private final Dialogs dialogs;
    private final Runnable themes;
    private final Messages messages;
    /** Null if nothing is said of the draft that is open. */
    private Notification said;

    /** @param themes shows the themes, where packs are imported */
    ThemeArrival(Workspace workspace, NoticeBar notices, Dialogs dialogs, Runnable themes, Messages messages) {
        this.workspace = workspace;
        this.notices = notices;
        this.dialogs = dialogs;
        this.themes = themes;
        this.messages = messages;
    }

    /** What was said of another draft is over. */
    void leave() {
        if (said != null) {
            notices.end(said);
            said = null;
        }
    }

    void tell(OpenDraft open) {
        if (open.isPartLost()) {
            notices.show(Notification.asking(messages.get("origin.partLost")));
        }
        ThemeOrigin origin = open.themeOrigin();
        switch (origin.place()) {
            case HERE -> { }
            case CARRIED -> tell(origin, new Notification.Action(messages.get("origin.keep"), this::keep));
            case DAMAGED, NOWHERE -> tell(origin, new Notification.Action(messages.get("origin.themes"), themes));
        }
    }

    private void tell(ThemeOrigin origin, Notification.Action way) {
        String name = origin.name().isBlank() ? "" : messages.get("origin.quoted", origin.name());
        said = Notification.asking(messages.get("origin." + origin.place().name().toLowerCase(Locale.ROOT), name), way);
        notices.show(said);
    }

    private void keep() {
        workspace.keepTheme(theme -> notices.show(Notification.done(messages.get("origin.kept", theme.name()))),
                failure -> dialogs.tell(FailureWords.of(failure, messages)));
    }
}
