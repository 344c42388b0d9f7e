package org.duizhao.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.duizhao.store.Loaded;
import org.duizhao.store.RecentDraft;
import org.duizhao.store.RecentDrafts;

/** Finds the papers that use a theme, among those worked on lately. Blocks, but not for long whatever the drives do. */
final class ThemeUsers {
    /** For all files together: a person waits for it. */
    private static final long SECONDS = 3;
    /** At a time, so that large files do not fill the memory. */
    private static final int READERS = 2;

    private final Papers papers;
    private final RecentDrafts recents;

    ThemeUsers(Papers papers, RecentDrafts recents) {
        this.papers = papers;
        this.recents = recents;
    }

    /** @param apart the file of the open draft, of which the window knows more; null for none */
    ThemeUse of(String theme, Path apart) throws InterruptedException {
        ExecutorService readers = Executors.newFixedThreadPool(READERS, Thread.ofPlatform().daemon().name("looking").factory());
        try {
            Map<RecentDraft, Future<Optional<ThemeUse.Paper>>> reading = new LinkedHashMap<>();
            recents.list().stream().filter(recent -> !recent.file().equals(apart))
                    .forEach(recent -> reading.put(recent, readers.submit(() -> use(theme, recent))));
            return collected(reading);
        } finally {
            readers.shutdownNow();
        }
    }

    private Optional<ThemeUse.Paper> use(String theme, RecentDraft recent) throws Failure {
        Loaded loaded = papers.open(recent.file());
        return loaded.draft().theme().equals(theme)
                ? Optional.of(new ThemeUse.Paper(recent.title(), loaded.theme().isPresent())) : Optional.empty();
    }

    private static ThemeUse collected(Map<RecentDraft, Future<Optional<ThemeUse.Paper>>> reading)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<ThemeUse.Paper> found = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Map.Entry<RecentDraft, Future<Optional<ThemeUse.Paper>>> one : reading.entrySet()) {
            try {
                one.getValue().get(end - System.nanoTime(), TimeUnit.NANOSECONDS).ifPresent(found::add);
            } catch (ExecutionException | TimeoutException e) { // the person is told its name
                unread.add(one.getKey().file().getFileName().toString());
            }
        }
        return new ThemeUse(found, unread);
    }
}
