package org.duizhao.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.duizhao.i18n.Messages;

/** A moment as people say it: 今天 10:05, 昨天 18:20, and with the date what is longer ago. */
final class When {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private When() {}

    static String of(Instant time, Messages messages) {
        return of(time, Clock.systemDefaultZone(), messages);
    }

    /** @param clock says what today is, and where */
    static String of(Instant time, Clock clock, Messages messages) {
        ZonedDateTime at = time.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (at.toLocalDate().equals(today)) {
            return messages.get("when.today", TIME.format(at));
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return messages.get("when.yesterday", TIME.format(at));
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale()).format(at);
        return messages.get("when.day", day, TIME.format(at));
    }
}
