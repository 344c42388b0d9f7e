package org.duizhao.settings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.font.Face;

/** The table of settings. A stored value that does not fit counts as the default. */
public abstract sealed class Setting<T> permits ChoiceSetting, NumberSetting, FlagSetting, TextSetting, BoundsSetting {
    public static final ChoiceSetting<Language> LANGUAGE = new ChoiceSetting<>("language", Language.ZH);
    public static final ChoiceSetting<Appearance> APPEARANCE = new ChoiceSetting<>("appearance", Appearance.SYSTEM);

    /** Font size of the window in pixels. */
    public static final NumberSetting FONT_SIZE = new NumberSetting("fontSize", 14, 12, 20);

    public static final BoundsSetting WINDOW = new BoundsSetting("window.bounds");
    public static final FlagSetting MAXIMISED = new FlagSetting("window.maximised", false);

    public static final NumberSetting STEPS_WIDTH = new NumberSetting("steps.width", 264, 200, 360);
    public static final FlagSetting STEPS_SHOWN = new FlagSetting("steps.shown", true);
    /** Of the page in the width that the steps leave. */
    public static final NumberSetting PAGE_SHARE = new NumberSetting("page.share", 0.43, 0.2, 0.8);
    public static final FlagSetting PAGE_SHOWN = new FlagSetting("page.shown", true);

    /** How large pages are shown, in the words of the preview; blank at first. */
    public static final TextSetting ZOOM = new TextSetting("page.zoom");

    /** Whether the edges of the type area and its grid are shown on the pages. */
    public static final FlagSetting PAGE_MARGINS = new FlagSetting("page.margins", false);
    public static final FlagSetting PAGE_GRID = new FlagSetting("page.grid", false);

    /** Whether the page has a window of its own, and where. */
    public static final FlagSetting PAGE_APART = new FlagSetting("page.apart", false);
    public static final BoundsSetting PAGE_WINDOW = new BoundsSetting("page.bounds");
    public static final FlagSetting PAGE_MAXIMISED = new FlagSetting("page.maximised", false);

    /** Folder of the last file that was opened or written; blank at first. */
    public static final TextSetting FOLDER = new TextSetting("folder");

    /** Font family of each face of the paper; blank for the usual one. */
    public static final Map<Face, TextSetting> FONTS = fonts();

    /** What a person sets on the page of the settings, in its order; all others are kept as the windows are left. */
    public static final List<SettingGroup> GROUPS = List.of(
            new SettingGroup("language", List.of(LANGUAGE)),
            new SettingGroup("appearance", List.of(APPEARANCE)),
            new SettingGroup("fontSize", List.of(FONT_SIZE)),
            new SettingGroup("fonts", List.copyOf(FONTS.values())));

    private final String key;
    private final T standard;

    Setting(String key, T standard) {
        this.key = key;
        this.standard = standard;
    }

    private static Map<Face, TextSetting> fonts() {
        Map<Face, TextSetting> fonts = new EnumMap<>(Face.class);
        Stream.of(Face.values()).forEach(face -> fonts.put(face, new TextSetting("font." + face.name())));
        return Collections.unmodifiableMap(fonts);
    }

    public String key() {
        return key;
    }

    public T standard() {
        return standard;
    }

    /** From a plain value, null if there is none. */
    final T read(Object stored) {
        return stored == null ? standard : fitting(stored).orElse(standard);
    }

    /** Empty if the stored text, number, truth value or list of these is not of this kind. */
    abstract Optional<T> fitting(Object stored);

    /** To a plain value. */
    abstract Object write(T value);

    static <T> Optional<T> cast(Class<T> type, Object stored) {
        return type.isInstance(stored) ? Optional.of(type.cast(stored)) : Optional.empty();
    }
}
