package org.duizhao.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the files of drafts held before, a folder for each draft. The name of a backup says when it was written, so that a copy
 * of the folder, in which all files are new, knows it too. Any number of threads.
 */
public final class Backups {
    private static final Logger LOG = System.getLogger(Backups.class.getName());
    /** Those of earlier programs have a number alone. */
    private static final Pattern NAME = Pattern.compile("(\\d{1,18})(?:-(\\d{8}T\\d{6})Z)?\\.duizhao");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final AtomicWriter writer;
    private final Path folder;
    private final KeptByAge rule;
    private final Clock clock;
    private final WrittenFiles files;

    /** @param clock tells too which zone the days are those of */
    Backups(AtomicWriter writer, Path folder, KeptByAge rule, Clock clock) {
        this.writer = writer;
        this.folder = folder;
        this.rule = rule;
        this.clock = clock;
        files = new WrittenFiles(writer, folder.resolve("files.json"), clock);
    }

    /**
     * Keeps what a file held; what is kept no longer goes only after it is on the disk.
     *
     * @param written when the file was written with it
     */
    synchronized void add(String draft, byte[] bytes, Instant written) throws IOException {
        Path own = folder.resolve(draft);
        writer.disk().createDirectories(own);
        List<Backup> all = new ArrayList<>(all());
        all.removeIf(backup -> backup.draft().equals(draft));
        List<Backup> before = of(draft);
        all.addAll(before);
        Backup added = added(draft, before.isEmpty() ? 1 : before.getFirst().number() + 1, bytes.length, written);
        writer.write(added.file(), bytes);
        all.add(added);
        for (Backup old : rule.surplus(all, clock.instant(), clock.getZone())) {
            writer.disk().delete(old.file());
        }
    }

    private Backup added(String draft, long number, int bytes, Instant written) {
        Instant now = clock.instant();
        Instant time = (written.isAfter(now) ? now : written).truncatedTo(ChronoUnit.SECONDS);
        String name = number + "-" + STAMP.format(time.atOffset(ZoneOffset.UTC)) + "Z.duizhao";
        return new Backup(draft, folder.resolve(draft).resolve(name), number, time, bytes);
    }

    /** Notes which draft is in a file. */
    void note(Path file, String draft) throws UnwritableFile {
        files.note(file, draft);
    }

    /** The draft that was last written to a file by this program; empty if that is long ago or never was. */
    public Optional<String> draftIn(Path file) {
        return files.draftIn(file);
    }

    /** The files a draft was written to, the last first. */
    public List<Path> filesOf(String draft) {
        return files.of(draft);
    }

    /** Those of one draft, newest first. */
    public List<Backup> of(String draft) throws UnreadableFile {
        if (!DraftJson.isSafe(draft)) {
            return List.of();
        }
        List<Backup> found = new ArrayList<>();
        for (Path file : list(folder.resolve(draft))) {
            backup(draft, file).ifPresent(found::add);
        }
        found.sort(Comparator.comparingLong(Backup::number).reversed());
        return found;
    }

    /** Those of all drafts; a folder that cannot be looked into does not keep the others from being found. */
    public List<Backup> all() throws UnreadableFile {
        List<Backup> found = new ArrayList<>();
        for (Path draft : list(folder)) {
            try {
                found.addAll(of(draft.getFileName().toString()));
            } catch (UnreadableFile e) {
                LOG.log(Level.WARNING, "backups in {0}: {1}", draft, e);
            }
        }
        return found;
    }

    private List<Path> list(Path directory) throws UnreadableFile {
        try {
            return writer.disk().list(directory);
        } catch (IOException e) {
            throw UnreadableFile.of(directory, e);
        }
    }

    private Optional<Backup> backup(String draft, Path file) throws UnreadableFile {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant time = name.group(2) == null ? writer.disk().modified(file) : time(name.group(2), file);
            return Optional.of(new Backup(draft, file, Long.parseLong(name.group(1)), time, writer.disk().size(file)));
        } catch (NoSuchFileException e) {
            LOG.log(Level.DEBUG, "gone meanwhile: {0}", file);
            return Optional.empty();
        } catch (IOException e) {
            throw UnreadableFile.of(file, e);
        }
    }

    private Instant time(String stamp, Path file) throws IOException {
        try {
            return LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            LOG.log(Level.DEBUG, "{0}: {1}", file, e);
            return writer.disk().modified(file);
        }
    }
}
