package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.session.HeldFile;
import org.duizhao.session.OpenAs;
import org.duizhao.session.Workspace;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Fork;
import org.duizhao.ui.dialog.Notification;

/** Opening a draft, and what is asked and told of its file. */
final class Opening {
    private final Workspace workspace;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Consumer<Notification> notices;
    private final Consumer<Failure> failed;

    /** @param failed tells of what nothing can be asked about */
    Opening(Workspace workspace, Messages messages, Dialogs dialogs, Consumer<Notification> notices, Consumer<Failure> failed) {
        this.workspace = workspace;
        this.messages = messages;
        this.dialogs = dialogs;
        this.notices = notices;
        this.failed = failed;
    }

    void open(Path file) {
        open(file, OpenAs.ITSELF);
    }

    private void open(Path file, OpenAs how) {
        workspace.open(file, how,
                () -> notices.accept(Notification.asking(messages.get("open.readOnly", file.getFileName()))), failure -> {
                    if (failure instanceof HeldFile held) {
                        ask(held);
                    } else {
                        failed.accept(failure);
                    }
                });
    }

    private void ask(HeldFile held) {
        String who = orElse(held.user(), "open.held.someone");
        String where = orElse(held.place(), "open.held.somewhere");
        String since = held.since().map(time -> messages.get("open.held.since", When.here(messages).words(time))).orElse("");
        switch (dialogs.choose(new Fork(messages.get("open.held", FailureWords.name(held)),
                messages.get("open.held.text", who, where, since),
                messages.get("open.held.copy"), messages.get("open.held.open")))) {
            case SAFE -> open(held.file(), OpenAs.COPY);
            case OTHER -> open(held.file(), OpenAs.SHARED);
            case CANCEL -> { }
        }
    }

    private String orElse(String name, String key) {
        return name.isBlank() ? messages.get(key) : name;
    }
}
