package org.duizhao.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The drafts last worked on, newest first, each file once. Any number of threads. */
public final class RecentDrafts {
    private static final int KEPT = 20;

    private final AtomicWriter writer;
    private final OwnFile file;
    private final OwnFile folders;
    private final InstantSource clock;

    private record Entry(String file, String title, String unit, Instant time, RecentDraft.State state) {
        RecentDraft draft() {
            return new RecentDraft(Path.of(file), title, unit, time, state);
        }
    }

    public RecentDrafts(Places places) {
        this(new AtomicWriter(), places.recent(), InstantSource.system());
    }

    RecentDrafts(AtomicWriter writer, Path file, InstantSource clock) {
        this.writer = writer;
        this.file = new OwnFile(writer, file, clock);
        folders = new OwnFile(writer, file.resolveSibling("folders.json"), clock);
        this.clock = clock;
    }

    public synchronized List<RecentDraft> list() {
        return entries().stream().map(Entry::draft).toList();
    }

    /** Whether a draft's file is not there at the moment. May take minutes where a drive does not answer; holds up nothing else. */
    public boolean isMissing(Path draft) {
        return !writer.disk().exists(draft);
    }

    private List<Entry> entries() {
        return file.read(RecentDrafts::entries, List.of());
    }

    private static List<Entry> entries(byte[] bytes) throws Malformed {
        List<Entry> entries = Arrays.asList(Json.read(bytes, Entry[].class));
        try {
            entries.forEach(entry -> Path.of(entry.file()));
        } catch (InvalidPathException e) {
            throw new Malformed(e);
        }
        return entries;
    }

    /** Puts a draft at the top. */
    public synchronized void note(Path draft, String title, String unit, RecentDraft.State state) throws UnwritableFile {
        List<Entry> entries = without(draft);
        entries.addFirst(new Entry(absolute(draft), title, unit, clock.instant(), state));
        write(entries.subList(0, Math.min(KEPT, entries.size())));
    }

    /** Notes a folder that is about to be written into, so that what a crash leaves there can be found. */
    public synchronized void noteFolder(Path folder) throws UnwritableFile {
        List<Path> known = new ArrayList<>(writtenFolders());
        if (!known.contains(folder)) {
            known.addFirst(folder);
            folders.write(Json.bytes(known.stream().limit(KEPT).map(Path::toString).toList()));
        }
    }

    /** The folders last noted, newest first. */
    public synchronized List<Path> writtenFolders() {
        return folders.read(RecentDrafts::paths, List.of());
    }

    private static List<Path> paths(byte[] bytes) throws Malformed {
        try {
            return Stream.of(Json.read(bytes, String[].class)).map(Path::of).toList();
        } catch (InvalidPathException e) {
            throw new Malformed(e);
        }
    }

    public synchronized void forget(Path draft) throws UnwritableFile {
        write(without(draft));
    }

    private List<Entry> without(Path draft) {
        List<Entry> others = new ArrayList<>(entries());
        others.removeIf(entry -> entry.file().equals(absolute(draft)));
        return others;
    }

    private void write(List<Entry> entries) throws UnwritableFile {
        file.write(Json.bytes(entries));
    }

    private static String absolute(Path draft) {
        return draft.toAbsolutePath().normalize().toString();
    }
}
