package org.duizhao.settings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.font.Face;

/** The table of settings. A stored value that does not fit counts as the default. */
public final class Setting<T> {
    public static final Setting<Language> LANGUAGE = choice("language", Language.ZH);
    public static final Setting<Appearance> APPEARANCE = choice("appearance", Appearance.SYSTEM);

    /** Font size of the window in pixels. */
    public static final Setting<Double> FONT_SIZE = number("fontSize", 14, 12, 20);

    public static final Setting<Bounds> WINDOW = new Setting<>("window.bounds", Bounds.NONE, Kinds.BOUNDS);
    public static final Setting<Boolean> MAXIMISED = flag("window.maximised", false);

    public static final Setting<Double> STEPS_WIDTH = number("steps.width", 264, 200, 360);
    public static final Setting<Boolean> STEPS_SHOWN = flag("steps.shown", true);
    /** Of the page in the width that the steps leave. */
    public static final Setting<Double> PAGE_SHARE = number("page.share", 0.43, 0.2, 0.8);
    public static final Setting<Boolean> PAGE_SHOWN = flag("page.shown", true);

    /** How large pages are shown, in the words of the preview; blank at first. */
    public static final Setting<String> ZOOM = text("page.zoom");

    /** Whether the edges of the type area and its grid are shown on the pages. */
    public static final Setting<Boolean> PAGE_MARGINS = flag("page.margins", false);
    public static final Setting<Boolean> PAGE_GRID = flag("page.grid", false);

    /** Whether the page has a window of its own, and where. */
    public static final Setting<Boolean> PAGE_APART = flag("page.apart", false);
    public static final Setting<Bounds> PAGE_WINDOW = new Setting<>("page.bounds", Bounds.NONE, Kinds.BOUNDS);
    public static final Setting<Boolean> PAGE_MAXIMISED = flag("page.maximised", false);

    /** Folder of the last file that was opened or written; blank at first. */
    public static final Setting<String> FOLDER = text("folder");

    /** Font family of each face of the paper; blank for the usual one. */
    public static final Map<Face, Setting<String>> FONTS = fonts();

    private final String key;
    private final T standard;
    private final Kind<T> kind;

    private Setting(String key, T standard, Kind<T> kind) {
        this.key = key;
        this.standard = standard;
        this.kind = kind;
    }

    private static <E extends Enum<E>> Setting<E> choice(String key, E standard) {
        return new Setting<>(key, standard, Kinds.choice(standard.getDeclaringClass()));
    }

    private static Setting<Boolean> flag(String key, boolean standard) {
        return new Setting<>(key, standard, Kinds.FLAG);
    }

    private static Setting<Double> number(String key, double standard, double min, double max) {
        return new Setting<>(key, standard, Kinds.number(min, max));
    }

    private static Setting<String> text(String key) {
        return new Setting<>(key, "", Kinds.TEXT);
    }

    private static Map<Face, Setting<String>> fonts() {
        Map<Face, Setting<String>> fonts = new EnumMap<>(Face.class);
        Stream.of(Face.values()).forEach(face -> fonts.put(face, text("font." + face.name())));
        return Collections.unmodifiableMap(fonts);
    }

    public String key() {
        return key;
    }

    public T standard() {
        return standard;
    }

    /** From a plain value, null if there is none. */
    T read(Object stored) {
        return stored == null ? standard : kind.read(stored).orElse(standard);
    }

    /** To a plain value. */
    Object write(T value) {
        return kind.write(value);
    }
}
