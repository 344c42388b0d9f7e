package org.duizhao.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A disk in memory that fails at one step, and that after a crash holds of what was not forced as much as the test says.
 * Content and names are forced apart, as on a real file system.
 */
final class FaultyDisk implements Disk {
    /** What goes wrong at the step. */
    enum Fault {
        /** It fails without effect; the next ones work. */
        EXCEPTION,
        /** From here on writing stops half-way and says so. */
        FULL,
        /** The machine dies half-way through the step. */
        TORN,
        /** The machine dies when the step is done. */
        CRASH
    }

    /** How much of what was not forced is found after a crash. */
    enum Survival {
        NONE,
        HALF,
        ALL
    }

    /** The machine is dead. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Content {
        private byte[] now;
        private byte[] forced = {};

        private Content(byte[] now) {
            this.now = now;
        }
    }

    /** A step of the directory: what each name stands for after it. */
    private record Renaming(Map<Path, Optional<Content>> names) {
        void apply(Map<Path, Content> to) {
            names.forEach((name, content) -> content.ifPresentOrElse(it -> to.put(name, it), () -> to.remove(name)));
        }

        boolean isIn(Path directory) {
            return names.keySet().stream().allMatch(name -> name.getParent().equals(directory));
        }
    }

    private final Map<Path, Content> names = new HashMap<>();
    private final Map<Path, Content> forcedNames = new HashMap<>();
    private final List<Renaming> pending = new ArrayList<>();
    private int steps;
    private int faultAt;
    private Fault fault;
    private boolean linked;

    /** The step counts from now on, from 1. */
    void failAt(int step, Fault how) {
        steps = 0;
        faultAt = step;
        fault = how;
    }

    /** Whether all files have a second name from now on. */
    FaultyDisk linked() {
        linked = true;
        return this;
    }

    int steps() {
        return steps;
    }

    /** The disk as the next start finds it. */
    FaultyDisk afterCrash(Survival ofNames, Survival ofContent) {
        Map<Path, Content> found = new HashMap<>(forcedNames);
        int kept = switch (ofNames) {
            case NONE -> 0;
            case HALF -> pending.size() / 2;
            case ALL -> pending.size();
        };
        pending.subList(0, kept).forEach(renaming -> renaming.apply(found));
        FaultyDisk next = new FaultyDisk();
        next.linked = linked;
        found.forEach((name, content) -> next.put(name, surviving(content, ofContent)));
        return next;
    }

    private static byte[] surviving(Content content, Survival survival) {
        return switch (survival) {
            case NONE -> content.forced;
            case HALF -> content.forced == content.now ? content.now : half(content.now);
            case ALL -> content.now;
        };
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    /** A file that has long been there. */
    void put(Path file, byte[] bytes) {
        Content content = new Content(bytes);
        content.forced = bytes;
        names.put(file, content);
        forcedNames.put(file, content);
    }

    private boolean isFull() {
        return fault == Fault.FULL && steps >= faultAt;
    }

    private void before() throws IOException {
        if (crashed()) {
            throw new AssertionError("a dead machine goes on");
        }
        steps++;
        if (steps == faultAt && fault == Fault.EXCEPTION) {
            throw new IOException("a fault at step " + steps);
        }
    }

    private boolean crashed() {
        return (fault == Fault.TORN || fault == Fault.CRASH) && steps >= faultAt && faultAt > 0;
    }

    private void torn() {
        if (steps == faultAt && fault == Fault.TORN) {
            throw new Crash();
        }
    }

    private void after() {
        if (steps == faultAt && fault == Fault.CRASH) {
            throw new Crash();
        }
    }

    private void rename(Map<Path, Optional<Content>> changes) {
        Renaming renaming = new Renaming(changes);
        renaming.apply(names);
        pending.add(renaming);
    }

    private Content content(Path file) throws NoSuchFileException {
        if (!names.containsKey(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return names.get(file);
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        before();
        torn();
        after();
        byte[] bytes = content(file).now;
        return Arrays.copyOf(bytes, Math.min(most, bytes.length));
    }

    @Override
    public void write(Path file, byte[] bytes, Path like) throws IOException {
        before();
        if (names.containsKey(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        boolean torn = isFull() || steps == faultAt && fault == Fault.TORN;
        rename(Map.of(file, Optional.of(new Content(torn ? half(bytes) : bytes))));
        if (isFull()) {
            throw new IOException("no space left");
        }
        torn();
        after();
    }

    /** What fails half-way leaves the new content up to there and the old behind it. */
    @Override
    public void overwrite(Path file, byte[] bytes) throws IOException {
        boolean fails = steps + 1 == faultAt && fault != Fault.CRASH;
        Content content = content(file);
        byte[] old = content.now;
        try {
            before();
            if (isFull() && bytes.length > old.length) {
                fails = true;
                throw new IOException("no space left");
            }
            torn();
            content.now = bytes;
            fails = false;
        } finally {
            if (fails) {
                content.now = mixed(bytes, old);
            }
        }
        after();
    }

    private static byte[] mixed(byte[] start, byte[] rest) {
        byte[] mixed = Arrays.copyOf(rest, Math.max(rest.length, start.length / 2));
        System.arraycopy(start, 0, mixed, 0, start.length / 2);
        return mixed;
    }

    @Override
    public void force(Path file) throws IOException {
        before();
        torn();
        Content content = content(file);
        content.forced = content.now;
        after();
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        before();
        torn();
        rename(Map.of(to, Optional.of(content(from)), from, Optional.empty()));
        after();
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        before();
        torn();
        pending.stream().filter(renaming -> renaming.isIn(directory)).forEach(renaming -> renaming.apply(forcedNames));
        pending.removeIf(renaming -> renaming.isIn(directory));
        after();
    }

    @Override
    public void delete(Path file) throws IOException {
        before();
        torn();
        if (names.containsKey(file)) {
            rename(Map.of(file, Optional.empty()));
        }
        after();
    }

    @Override
    public boolean exists(Path file) {
        return names.containsKey(file);
    }

    @Override
    public boolean isReadOnly(Path file) {
        return false;
    }

    @Override
    public boolean hasOtherNames(Path file) throws IOException {
        before();
        torn();
        after();
        return linked && names.containsKey(file);
    }

    /** Directories are there as long as something is in them. */
    @Override
    public List<Path> list(Path directory) throws IOException {
        before();
        torn();
        after();
        return names.keySet().stream().filter(file -> !file.equals(directory) && file.startsWith(directory))
                .map(file -> directory.resolve(directory.relativize(file).getName(0))).distinct().toList();
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
        before();
        torn();
        after();
    }

    /** Everything on it is of one time. */
    @Override
    public Instant modified(Path file) throws IOException {
        before();
        torn();
        after();
        content(file);
        return Instant.EPOCH;
    }

    /** Not a step of its own: a backup is found and measured at once. */
    @Override
    public long size(Path file) throws IOException {
        return content(file).now.length;
    }

    @Override
    public Path target(Path file) throws IOException {
        before();
        torn();
        after();
        return file;
    }

    @Override
    public long free(Path directory) {
        return isFull() ? 0 : Long.MAX_VALUE;
    }
}
