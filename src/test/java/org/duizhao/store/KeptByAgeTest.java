package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeptByAgeTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = at("2026-11-30T15:00");
    private static final KeptByAge USUAL = KeptByAge.USUAL;

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static Backup backup(String draft, long number, String local) {
        return new Backup(draft, Path.of(draft, number + ""), number, at(local), 1000);
    }

    private static List<Long> kept(KeptByAge rule, List<Backup> all, ZoneId zone) {
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(rule.surplus(all, NOW, zone));
        return kept.stream().map(Backup::number).toList();
    }

    private static List<Long> kept(Backup... all) {
        return kept(USUAL, List.of(all), SHANGHAI);
    }

    @Test
    void ofTodayTheLastTen() {
        List<Backup> today = IntStream.rangeClosed(1, 14).mapToObj(i -> backup("a", i, "2026-11-30T08:" + two(i))).toList();
        assertThat(kept(USUAL, today, SHANGHAI)).containsExactly(5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L);
    }

    @Test
    void ofEarlierDaysTheLastEach() {
        assertThat(kept(backup("a", 1, "2026-11-27T09:00"), backup("a", 2, "2026-11-27T23:59"),
                backup("a", 3, "2026-11-29T00:00"), backup("a", 4, "2026-11-29T18:00"), backup("a", 5, "2026-11-30T00:00"),
                backup("a", 6, "2026-11-30T09:00"))).containsExactly(2L, 4L, 5L, 6L);
    }

    /** Twenty saves in the morning leave what was there in the evening before. */
    @Test
    void manySavesOfTodayDoNotPushOutYesterday() {
        List<Backup> all = Stream.concat(Stream.of(backup("a", 1, "2026-11-29T20:00")),
                IntStream.rangeClosed(2, 21).mapToObj(i -> backup("a", i, "2026-11-30T09:" + two(i)))).toList();
        assertThat(kept(USUAL, all, SHANGHAI)).hasSize(11).startsWith(1L, 12L);
    }

    @Test
    void daysAreThoseOfTheZone() {
        List<Backup> all = List.of(backup("a", 1, "2026-11-29T06:00"), backup("a", 2, "2026-11-29T10:00"));
        assertThat(kept(USUAL, all, SHANGHAI)).containsExactly(2L);
        assertThat(kept(USUAL, all, ZoneId.of("UTC"))).as("two days there").containsExactly(1L, 2L);
    }

    @Test
    void aDayToComeCountsAsToday() {
        List<Backup> all = IntStream.rangeClosed(1, 12).mapToObj(i -> backup("a", i, "2027-01-" + two(i) + "T08:00")).toList();
        assertThat(kept(USUAL, all, SHANGHAI)).hasSize(10).startsWith(3L);
    }

    /** The number tells which is later, not the clock, which may have been set back. */
    @Test
    void ofOneDayTheLastWrittenStays() {
        assertThat(kept(backup("a", 7, "2026-11-28T09:00"), backup("a", 6, "2026-11-28T17:00"))).containsExactly(7L);
    }

    @Test
    void everyDraftHasItsOwn() {
        assertThat(kept(backup("a", 1, "2026-11-01T09:00"), backup("b", 2, "2026-11-01T10:00"))).containsExactly(1L, 2L);
    }

    @Test
    void nothingToKeepIsNothing() {
        assertThat(USUAL.surplus(List.of(), NOW, SHANGHAI)).isEmpty();
    }

    @Test
    void beyondTheNumberTheOldestGoesAndTheNewestOfADraftLast() {
        KeptByAge three = new KeptByAge(3, Long.MAX_VALUE);
        List<Backup> all = List.of(backup("old", 1, "2020-01-01T09:00"), backup("a", 2, "2026-11-27T09:00"),
                backup("a", 3, "2026-11-28T09:00"), backup("a", 4, "2026-11-30T09:00"), backup("b", 5, "2026-11-01T09:00"));
        assertThat(kept(three, all, SHANGHAI)).containsExactly(1L, 4L, 5L);
        assertThat(kept(new KeptByAge(2, Long.MAX_VALUE), all, SHANGHAI)).containsExactly(4L, 5L);
    }

    @Test
    void beyondTheSizeToo() {
        List<Backup> all = List.of(backup("a", 1, "2026-11-27T09:00"), backup("a", 2, "2026-11-28T09:00"),
                backup("a", 3, "2026-11-30T09:00"));
        assertThat(kept(new KeptByAge(10, 2000), all, SHANGHAI)).containsExactly(2L, 3L);
        assertThat(kept(new KeptByAge(10, 1999), all, SHANGHAI)).containsExactly(3L);
    }

    @Test
    void whateverThereIsTheRuleHolds() {
        for (int seed = 0; seed < 300; seed++) {
            List<Backup> all = random(new Random(seed));
            KeptByAge rule = new KeptByAge(25, 20_000);
            List<Backup> kept = new ArrayList<>(all);
            kept.removeAll(rule.surplus(all, NOW, SHANGHAI));
            assertThat(kept).as("seed %d", seed).hasSizeLessThanOrEqualTo(25);
            assertThat(kept.stream().mapToLong(Backup::bytes).sum()).isLessThanOrEqualTo(20_000);
            Map<String, Long> newest = new HashMap<>();
            all.forEach(backup -> newest.merge(backup.draft(), backup.number(), Math::max));
            newest.forEach((draft, number) -> assertThat(kept).anyMatch(
                    backup -> backup.draft().equals(draft) && backup.number() == number));
            assertThat(rule.surplus(kept, NOW, SHANGHAI)).as("what is kept stays kept").isEmpty();
        }
    }

    private static List<Backup> random(Random random) {
        List<Backup> all = new ArrayList<>();
        int most = random.nextInt(80);
        for (int number = 1; number <= most; number++) {
            all.add(new Backup("d" + random.nextInt(5), Path.of("f" + number), number,
                    NOW.minusSeconds(random.nextInt(20 * 86_400)), random.nextInt(2000)));
        }
        return all;
    }
}
