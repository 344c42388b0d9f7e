package org.duizhao.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.session.OpenDraft;

/** How safe the work is, in a few words. */
final class SaveWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private static final Duration OLD = Duration.ofSeconds(5);

    private SaveWords() {}

    /** @param late whether what was written last should have been kept by now */
    static String of(OpenDraft open, boolean late, Messages messages) {
        Instant saved = open.savedAtProperty().get();
        Instant kept = open.keptAtProperty().get();
        if (isNotKept(open)) {
            return messages.get("saved.notKept", reason(open.keepFailureProperty().get(), messages));
        }
        if (open.session().modifiedProperty().get()) {
            return kept == null || late || isOld(open, kept) ? messages.get("saved.not") : messages.get("saved.kept", time(kept));
        }
        if (saved != null) {
            return messages.get("saved.at", time(saved));
        }
        return open.fileProperty().get() == null ? "" : messages.get("saved");
    }

    /** Whether what was kept then is older than what is written now, which is kept within a second or two. */
    private static boolean isOld(OpenDraft open, Instant kept) {
        return open.unkeptProperty().get() && Duration.between(kept, Instant.now()).compareTo(OLD) > 0;
    }

    /** Whether there is work that could not be kept. */
    static boolean isNotKept(OpenDraft open) {
        return open.session().modifiedProperty().get() && open.keepFailureProperty().get() != null;
    }

    /** Why something could not be kept, in two or three words. */
    static String reason(Failure failure, Messages messages) {
        return messages.get(switch (failure.code()) {
            case "write.full" -> "keep.full";
            case "write.denied" -> "keep.denied";
            default -> "keep.failed";
        });
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}
