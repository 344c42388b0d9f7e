package org.duizhao.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.duizhao.i18n.Messages;

/** A moment in the words of the window's language. */
final class When {
    private When() {}

    /** Day and minute. */
    static String of(Instant time, Messages messages) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(messages.locale())
                .format(time.atZone(ZoneId.systemDefault()));
    }
}
