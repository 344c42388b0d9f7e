package org.duizhao.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.duizhao.i18n.Messages;

/** Times as people say them: 今天 10:05, 昨天 18:20, and with the date what is longer ago. */
record When(Clock clock, Messages messages) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** On this machine, now. */
    static When here(Messages messages) {
        return new When(Clock.systemDefaultZone(), messages);
    }

    String words(Instant time) {
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
