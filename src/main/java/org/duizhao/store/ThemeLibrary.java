package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.theme.Theme;

/**
 * The theme packs that come with the program, then those a person has put into the folder for it. A pack of one's own with
 * the id of a built-in one takes its place: so wording can be corrected without a new program.
 */
public final class ThemeLibrary {
    private static final int MAX_BYTES = 1 << 20;

    private final Disk disk = new RealDisk();
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final List<UnreadableFile> unreadable = new ArrayList<>();

    public ThemeLibrary(Places places) {
        this("/themes/", places.themes());
    }

    /** A class path folder cannot be listed once it is in a jar, so index.json in it names the ids. */
    ThemeLibrary(String builtIn, Path own) {
        for (String id : Resource.read(builtIn + "index.json", bytes -> Json.read(bytes, String[].class))) {
            Theme theme = Resource.read(builtIn + id + ".json", ThemeJson::read);
            if (!theme.id().equals(id) || themes.put(id, theme) != null) {
                throw new IllegalStateException("theme " + id + " in the index");
            }
        }
        readOwn(own);
    }

    private void readOwn(Path folder) {
        Set<String> own = new HashSet<>();
        try {
            List<Path> packs = disk.list(folder).stream()
                    .filter(file -> file.toString().endsWith(".json")).sorted().toList();
            for (Path pack : packs) {
                readOwn(pack, own);
            }
        } catch (IOException e) {
            unreadable.add(UnreadableFile.of(folder, e));
        }
    }

    private void readOwn(Path pack, Set<String> own) {
        try {
            Theme theme = ThemeJson.read(BoundedFile.read(disk, pack, MAX_BYTES));
            if (own.add(theme.id())) {
                themes.put(theme.id(), theme);
            } else {
                unreadable.add(new UnreadableFile(UnreadableFile.Reason.REPEATED, pack, null));
            }
        } catch (UnreadableFile e) {
            unreadable.add(e);
        } catch (Malformed e) {
            unreadable.add(UnreadableFile.of(pack, e));
        }
    }

    public List<Theme> all() {
        return List.copyOf(themes.values());
    }

    public Optional<Theme> find(String id) {
        return Optional.ofNullable(themes.get(id));
    }

    /** Packs that were left out, to be shown. */
    public List<UnreadableFile> unreadable() {
        return List.copyOf(unreadable);
    }
}
