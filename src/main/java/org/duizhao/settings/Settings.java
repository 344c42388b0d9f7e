package org.duizhao.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.duizhao.font.Face;
import org.duizhao.store.Places;
import org.duizhao.store.UnwritableFile;
import org.duizhao.store.ValuesFile;

/**
 * The settings as they are now. Written only by {@link #saveNow}; who listens calls it a moment after the last change.
 * Any number of threads.
 */
public final class Settings {
    private final ValuesFile file;
    private final Map<String, Object> stored;
    private final Map<String, Object> changed = new HashMap<>();
    private final List<Consumer<Setting<?>>> listeners = new CopyOnWriteArrayList<>();

    /** Reads what is there. */
    public Settings(Places places) {
        this(new ValuesFile(places.settings()));
    }

    Settings(ValuesFile file) {
        this.file = file;
        stored = file.read();
    }

    public synchronized <T> T get(Setting<T> setting) {
        return setting.read(changed.getOrDefault(setting.key(), stored.get(setting.key())));
    }

    /** The family chosen for each face; blank for the usual one. */
    public Map<Face, String> fonts() {
        Map<Face, String> chosen = new EnumMap<>(Face.class);
        Setting.FONTS.forEach((face, setting) -> chosen.put(face, get(setting)));
        return chosen;
    }

    public <T> void set(Setting<T> setting, T value) {
        synchronized (this) {
            if (get(setting).equals(value)) {
                return;
            }
            changed.put(setting.key(), setting.write(value));
        }
        listeners.forEach(listener -> listener.accept(setting));
    }

    /** Tells the listener, on the thread of the change, which setting has changed. */
    public void listen(Consumer<Setting<?>> listener) {
        listeners.add(listener);
    }

    /**
     * Writes what was changed here. All else in the file stays as it is there by now: keys of other versions of the program
     * and what another window has changed.
     */
    public void saveNow() throws UnwritableFile {
        synchronized (file) { // not this: nobody shall wait for the disk to learn a setting
            Map<String, Object> changes = changes();
            if (!changes.isEmpty()) {
                Map<String, Object> all = file.read();
                all.putAll(changes);
                file.write(all);
                saved(changes);
            }
        }
    }

    private synchronized Map<String, Object> changes() {
        return new HashMap<>(changed);
    }

    /** What was changed again meanwhile is still to be saved. */
    private synchronized void saved(Map<String, Object> changes) {
        stored.putAll(changes);
        changed.entrySet().removeAll(changes.entrySet());
    }

    /** Where a settings file that could not be read has been moved, to be told once. */
    public Optional<Path> setAside() {
        return file.setAside();
    }
}
