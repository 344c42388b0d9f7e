package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.duizhao.i18n.Messages;
import org.junit.jupiter.api.Test;

class WhenTest {
    private static String words(String time, String zone, Locale language) {
        Clock now = Clock.fixed(Instant.parse("2026-11-30T02:30:00Z"), ZoneId.of(zone));
        return new When(now, new Messages(language)).words(Instant.parse(time));
    }

    @Test
    void daysAreThoseOfThePerson() {
        assertThat(words("2026-11-30T02:05:00Z", "Asia/Shanghai", Messages.CHINESE)).isEqualTo("今天 10:05");
        assertThat(words("2026-11-29T16:00:00Z", "Asia/Shanghai", Messages.CHINESE)).isEqualTo("今天 00:00");
        assertThat(words("2026-11-29T16:00:00Z", "UTC", Messages.CHINESE)).isEqualTo("昨天 16:00");
        assertThat(words("2026-11-29T15:59:00Z", "Asia/Shanghai", Messages.CHINESE)).isEqualTo("昨天 23:59");
        assertThat(words("2026-11-28T02:00:00Z", "Asia/Shanghai", Messages.CHINESE)).isEqualTo("2026年11月28日 10:00");
        assertThat(words("2026-11-28T02:00:00Z", "Asia/Shanghai", Messages.ENGLISH)).isEqualTo("November 28, 2026, 10:00");
        assertThat(words("2026-11-30T02:05:00Z", "Asia/Shanghai", Messages.ENGLISH)).isEqualTo("today 10:05");
    }
}
