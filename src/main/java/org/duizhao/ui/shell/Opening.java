package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import org.duizhao.i18n.Messages;
import org.duizhao.session.HeldFile;
import org.duizhao.session.OpenAs;
import org.duizhao.session.Workspace;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Fork;
import org.duizhao.ui.dialog.Notice;

/** Opening a draft, and what is asked and told of its file. */
final class Opening {
    private final Workspace workspace;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Consumer<Notice> notices;

    Opening(Workspace workspace, Messages messages, Dialogs dialogs, Consumer<Notice> notices) {
        this.workspace = workspace;
        this.messages = messages;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    void open(Path file) {
        open(file, OpenAs.ITSELF);
    }

    private void open(Path file, OpenAs how) {
        workspace.open(file, how,
                () -> notices.accept(Notice.asking(messages.get("open.readOnly", file.getFileName()))), failure -> {
                    if (failure instanceof HeldFile held) {
                        ask(held);
                    } else {
                        dialogs.tell(FailureWords.of(failure, messages));
                    }
                });
    }

    private void ask(HeldFile held) {
        String who = orElse(held.user(), "open.held.someone");
        String where = orElse(held.place(), "open.held.somewhere");
        String since = held.since().map(time -> messages.get("open.held.since", words(time))).orElse("");
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

    private String words(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(messages.locale())
                .format(time.atZone(ZoneId.systemDefault()));
    }
}
