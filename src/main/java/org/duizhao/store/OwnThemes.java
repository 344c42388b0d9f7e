package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duizhao.theme.Theme;

/** A folder of theme packs, one to a file, whatever the files are called, and the folder in it for what was deleted. */
final class OwnThemes {
    private static final int MAX_BYTES = 1 << 20;
    private static final int DELETED_KEPT = 50;

    private final AtomicWriter writer;
    private final Path folder;
    private final Rotation deleted;
    private final List<UnreadableFile> unreadable = new ArrayList<>();
    /** By the id in lower case. */
    private final Map<String, Pack> packs = new TreeMap<>();

    private record Pack(Path file, Theme theme) {}

    OwnThemes(AtomicWriter writer, Path folder, Collection<String> taken) {
        this.writer = writer;
        this.folder = folder;
        deleted = new Rotation(writer, folder.resolve("deleted"), ".json", DELETED_KEPT);
        try {
            List<Path> files = writer.disk().list(folder).stream()
                    .filter(file -> file.toString().endsWith(".json")).sorted().toList();
            for (Path file : files) {
                take(file, taken);
            }
        } catch (IOException e) {
            unreadable.add(UnreadableFile.of(folder, e));
        }
    }

    private void take(Path file, Collection<String> taken) {
        try {
            Theme theme = read(file);
            if (taken.stream().anyMatch(theme.id()::equalsIgnoreCase) || packs.containsKey(key(theme.id()))) {
                unreadable.add(new UnreadableFile(UnreadableFile.Reason.REPEATED, file, null));
            } else {
                packs.put(key(theme.id()), new Pack(file, theme));
            }
        } catch (UnreadableFile e) {
            unreadable.add(e);
        }
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    Theme read(Path file) throws UnreadableFile {
        try {
            return ThemeJson.read(BoundedFile.read(writer.disk(), file, MAX_BYTES));
        } catch (Malformed e) {
            throw UnreadableFile.of(file, e);
        }
    }

    List<UnreadableFile> unreadable() {
        return List.copyOf(unreadable);
    }

    synchronized List<Theme> all() {
        return packs.values().stream().map(Pack::theme)
                .sorted(Comparator.comparing(Theme::name).thenComparing(Theme::id)).toList();
    }

    synchronized Optional<Theme> find(String id) {
        return Optional.ofNullable(packs.get(key(id))).map(Pack::theme).filter(theme -> theme.id().equals(id));
    }

    /** The file is written before the old theme is forgotten. */
    synchronized void put(Theme theme) throws UnwritableFile {
        Pack before = packs.get(key(theme.id()));
        if (before != null && before.theme().equals(theme)) {
            return;
        }
        Path file = before == null ? free(theme) : before.file();
        if (before != null) {
            keep(before);
        } else {
            prepare();
        }
        writer.write(file, ThemeJson.bytes(theme));
        packs.put(key(theme.id()), new Pack(file, theme));
    }

    private void prepare() throws UnwritableFile {
        try {
            writer.disk().createDirectories(folder);
        } catch (IOException e) {
            throw UnwritableFile.of(folder, e, false);
        }
    }

    /** A name that no file has, not even one that could not be read, and that every system allows. */
    private Path free(Theme theme) throws UnwritableFile {
        try {
            List<String> names = writer.disk().list(folder).stream().map(file -> key(file.getFileName().toString())).toList();
            String name = "theme-" + key(theme.id());
            int n = 1;
            while (names.contains(name + (n == 1 ? "" : "-" + n) + ".json")) {
                n++;
            }
            return folder.resolve(name + (n == 1 ? "" : "-" + n) + ".json");
        } catch (IOException e) {
            throw UnwritableFile.of(folder, e, false);
        }
    }

    private void keep(Pack pack) throws UnwritableFile {
        try {
            deleted.add(ThemeJson.bytes(pack.theme()));
        } catch (IOException e) {
            throw UnwritableFile.of(pack.file(), e, false);
        }
    }

    synchronized void delete(String id) throws UnwritableFile {
        Pack pack = packs.get(key(id));
        if (pack == null) {
            return;
        }
        keep(pack);
        try {
            writer.disk().delete(pack.file());
        } catch (IOException e) {
            throw UnwritableFile.of(pack.file(), e, false);
        }
        packs.remove(key(id));
    }

    /** The newest first, each only once; what cannot be read any more is passed over. */
    synchronized List<Theme> deleted() throws IOException {
        List<Theme> themes = new ArrayList<>();
        for (Path file : deleted.newestFirst()) {
            try {
                Theme theme = read(file);
                if (!themes.contains(theme) && !all().contains(theme)) {
                    themes.add(theme);
                }
            } catch (UnreadableFile e) {
                continue; // nothing to offer
            }
        }
        return themes;
    }
}
