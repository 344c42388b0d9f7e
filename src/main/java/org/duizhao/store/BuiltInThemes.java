package org.duizhao.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.duizhao.theme.Theme;

/** The theme packs that come with the program, each read when it is first asked for: no start shall wait for them. */
final class BuiltInThemes {
    private final String folder;
    private final Map<String, Theme> read = new ConcurrentHashMap<>();
    private List<String> ids;

    /** @param folder on the class path; it cannot be listed once it is in a jar, so index.json in it names the ids */
    BuiltInThemes(String folder) {
        this.folder = folder;
    }

    /** @throws IllegalStateException as everything here, if the program is not whole */
    synchronized List<String> ids() {
        if (ids == null) {
            ids = List.of(Resource.read(folder + "index.json", bytes -> Json.read(bytes, String[].class)));
            if (ids.stream().distinct().count() < ids.size()) {
                throw new IllegalStateException("a theme twice in the index");
            }
        }
        return ids;
    }

    List<Theme> all() {
        return ids().stream().map(this::theme).toList();
    }

    Optional<Theme> find(String id) {
        return ids().contains(id) ? Optional.of(theme(id)) : Optional.empty();
    }

    private Theme theme(String id) {
        return read.computeIfAbsent(id, key -> {
            Theme theme = Resource.read(folder + key + ".json", ThemeJson::read);
            if (!theme.id().equals(key)) {
                throw new IllegalStateException("theme " + key + " in the index");
            }
            return theme;
        });
    }
}
