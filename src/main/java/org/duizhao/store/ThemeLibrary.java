package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duizhao.theme.Theme;

/**
 * The theme packs that come with the program, then those of one's own. Ids are never the same, whatever their case: a built-in
 * theme is changed as a copy. Any number of threads.
 */
public final class ThemeLibrary {
    /** Ids the program gives begin so; no built-in theme's does. */
    static final String OWN_ID = "own-";

    private final BuiltInThemes builtIn;
    private final Path folder;
    private final AtomicWriter writer;
    /** Null until it is first asked for. */
    private OwnThemes own;

    public ThemeLibrary(Places places) {
        this("/themes/", places.themes(), new AtomicWriter());
    }

    ThemeLibrary(String builtIn, Path own, AtomicWriter writer) {
        this.builtIn = new BuiltInThemes(builtIn);
        folder = own;
        this.writer = writer;
    }

    private synchronized OwnThemes own() {
        if (own == null) {
            own = new OwnThemes(writer, folder, builtIn.ids());
        }
        return own;
    }

    /** The built-in ones in their order, then one's own by their names. */
    public List<Theme> all() {
        return Stream.concat(builtIn.all().stream(), own().all().stream()).toList();
    }

    public Optional<Theme> find(String id) {
        return builtIn.find(id).or(() -> own().find(id));
    }

    public boolean isBuiltIn(String id) {
        return isIn(builtIn.ids().stream(), id);
    }

    private static boolean isIn(Stream<String> ids, String id) {
        return ids.anyMatch(id::equalsIgnoreCase);
    }

    private boolean isTaken(String id) {
        return isBuiltIn(id) || isIn(own().all().stream().map(Theme::id), id);
    }

    /** Packs that were left out when they were read, to be shown. */
    public List<UnreadableFile> unreadable() {
        return own().unreadable();
    }

    /** The mistakes for which a theme cannot be saved; lines and columns are those of the pack it would give. */
    public static List<PackFault> faults(Theme theme) {
        return ThemeJson.faults(theme);
    }

    /** Whether the program gave that id, so that it says nothing. */
    public static boolean isGiven(String id) {
        return id.startsWith(OWN_ID);
    }

    public static String freshId() {
        return OWN_ID + UUID.randomUUID();
    }

    /**
     * Saves a theme of one's own, which replaces the one of that id; a changed built-in one is saved as a copy. What it
     * replaces goes to the deleted ones.
     *
     * @return the theme with the id it has now
     * @throws IllegalArgumentException for a theme with {@link #faults}
     * @throws UnwritableFile           if it failed; all is as it was
     */
    public Theme save(Theme theme) throws UnwritableFile {
        Theme named = isBuiltIn(theme.id()) || theme.id().isBlank() ? theme.withId(freshId()) : theme;
        if (!faults(named).isEmpty()) {
            throw new IllegalArgumentException("a theme with mistakes: " + faults(named));
        }
        own().put(named);
        return named;
    }

    /** Another theme with the same content. */
    public Theme duplicate(String id, String name) throws UnwritableFile {
        return save(find(id).orElseThrow().withId(freshId()).withName(name));
    }

    /** What a pack file holds, without taking it over. */
    public Theme read(Path pack) throws UnreadableFile {
        return own().read(pack);
    }

    /** Whether a pack of that id would replace another theme of one's own. */
    public boolean wouldReplace(Theme theme) {
        return !isBuiltIn(theme.id()) && isTaken(theme.id()) && !find(theme.id()).equals(Optional.of(theme));
    }

    /** Writes a theme to a file to be shared. */
    public void export(String id, Path file) throws UnwritableFile {
        writer.write(file, ThemeJson.bytes(find(id).orElseThrow()));
    }

    /** Moves a theme of one's own to the deleted ones; a built-in one stays. */
    public void delete(String id) throws UnwritableFile {
        own().delete(id);
    }

    /** Deleted and replaced themes, the newest first; of these only so many are kept. */
    public List<Theme> deleted() {
        try {
            return own().deleted();
        } catch (IOException e) {
            return List.of(); // a trash that cannot be read offers nothing; the themes themselves are not touched by it
        }
    }

    /** Brings a deleted theme back, as a copy if there is another of its id by now. */
    public Theme restore(Theme theme) throws UnwritableFile {
        return save(isTaken(theme.id()) ? theme.withId(freshId()) : theme);
    }
}
