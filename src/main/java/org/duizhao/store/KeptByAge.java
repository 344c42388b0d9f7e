package org.duizhao.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which backups are kept: of each draft the last ten of today and the last of every day before. If there are too many of all
 * drafts together the oldest go first, and the newest of a draft only when nothing else is left to go.
 *
 * @param most      number of all
 * @param mostBytes size of all
 */
record KeptByAge(int most, long mostBytes) {
    /** Years of work on dozens of papers, in the room of a few photographs. */
    static final KeptByAge USUAL = new KeptByAge(500, 200L << 20);

    private static final int OF_TODAY = 10;

    /** Those that are not kept, in the order in which they are to go. */
    List<Backup> surplus(Collection<Backup> all, Instant now, ZoneId zone) {
        List<Backup> goes = new ArrayList<>();
        List<Backup> stays = new ArrayList<>();
        Set<Backup> newest = new HashSet<>();
        for (List<Backup> draft : all.stream().collect(Collectors.groupingBy(Backup::draft)).values()) {
            List<Backup> newestFirst = draft.stream().sorted(Comparator.comparingLong(Backup::number).reversed()).toList();
            newest.add(newestFirst.getFirst());
            share(newestFirst, now.atZone(zone).toLocalDate(), zone, goes, stays);
        }
        Comparator<Backup> oldestFirst = Comparator.comparing(Backup::time).thenComparing(Backup::number);
        goes.sort(oldestFirst);
        stays.sort(Comparator.<Backup, Boolean>comparing(newest::contains).thenComparing(oldestFirst));
        goes.addAll(beyondBounds(stays));
        return goes;
    }

    /** A day that is yet to come, as after the clock was wrong, counts as today. */
    private static void share(List<Backup> newestFirst, LocalDate today, ZoneId zone, List<Backup> goes, List<Backup> stays) {
        Map<LocalDate, Integer> kept = new HashMap<>();
        for (Backup backup : newestFirst) {
            LocalDate written = backup.time().atZone(zone).toLocalDate();
            LocalDate day = written.isBefore(today) ? written : today;
            boolean stay = kept.merge(day, 1, Integer::sum) <= (day.equals(today) ? OF_TODAY : 1);
            (stay ? stays : goes).add(backup);
        }
    }

    private List<Backup> beyondBounds(List<Backup> firstToGo) {
        int count = firstToGo.size();
        long bytes = firstToGo.stream().mapToLong(Backup::bytes).sum();
        int gone = 0;
        while (count - gone > most || bytes > mostBytes && gone < count) {
            bytes -= firstToGo.get(gone).bytes();
            gone++;
        }
        return firstToGo.subList(0, gone);
    }
}
