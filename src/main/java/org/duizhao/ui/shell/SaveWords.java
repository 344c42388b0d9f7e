package org.duizhao.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.duizhao.i18n.Messages;
import org.duizhao.session.OpenDraft;

/** How safe the work is, in a few words. */
final class SaveWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private SaveWords() {}

    static String of(OpenDraft open, Messages messages) {
        Instant saved = open.savedAtProperty().get();
        Instant kept = open.keptAtProperty().get();
        if (open.session().modifiedProperty().get()) {
            return kept == null ? messages.get("saved.not") : messages.get("saved.kept", time(kept));
        }
        if (saved != null) {
            return messages.get("saved.at", time(saved));
        }
        return open.fileProperty().get() == null ? "" : messages.get("saved");
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}
