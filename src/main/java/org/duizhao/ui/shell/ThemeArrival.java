package org.duizhao.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import org.duizhao.i18n.Messages;
import org.duizhao.session.ThemeOrigin;
import org.duizhao.session.Workspace;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Notice;

/**
 * Says of a draft that was opened that its theme is not kept on this computer, and what can be done about it.
 *
 * @param themes shows the themes, where packs are imported
 */
record ThemeArrival(
        Workspace workspace, Consumer<Notice> notices, Dialogs dialogs, Runnable themes, Messages messages) {
    void tell(ThemeOrigin origin) {
        switch (origin.place()) {
            case HERE -> { }
            case CARRIED -> tell(origin, new Notice.Action(messages.get("origin.keep"), this::keep));
            case DAMAGED, NOWHERE -> tell(origin, new Notice.Action(messages.get("origin.themes"), themes));
        }
    }

    private void tell(ThemeOrigin origin, Notice.Action way) {
        String name = origin.name().isBlank() ? "" : messages.get("origin.quoted", origin.name());
        notices.accept(Notice.asking(messages.get("origin." + origin.place().name().toLowerCase(Locale.ROOT), name), way));
    }

    private void keep() {
        workspace.keepTheme(theme -> notices.accept(Notice.done(messages.get("origin.kept", theme.name()))),
                failure -> dialogs.tell(FailureWords.of(failure, messages)));
    }
}
