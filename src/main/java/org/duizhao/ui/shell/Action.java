package org.duizhao.ui.shell;

import java.util.Locale;
import javafx.scene.input.KeyCombination;

/** Everything a person can do from bar, menu or keyboard, declared once; the name's message is {@code action.<name>}. */
public enum Action {
    NEW("Shortcut+N", false),
    CARRY_OVER("Shortcut+Shift+N", false),
    OPEN("Shortcut+O", false),
    EARLIER("Shortcut+Shift+O", false),
    IMPORT("Shortcut+I", false),
    PASTE_PAPER("Shortcut+Shift+V", false),
    SAMPLE(null, false),
    THEMES("Shortcut+T", false),
    SAVE("Shortcut+S", true),
    SAVE_AS("Shortcut+Shift+S", true),
    CLOSE("Shortcut+W", true),
    EXPORT_WORD("Shortcut+E", true),
    EXPORT_PDF("Shortcut+Shift+P", true),
    EXPORT_TEXT("Shortcut+Shift+E", true),
    PRINT("Shortcut+P", true),
    UNDO("Shortcut+Z", true),
    REDO("Shortcut+Shift+Z", true),
    FIND("Shortcut+F", true),
    LAYOUT("Shortcut+L", true),
    PREVIOUS_STEP("Shortcut+Page Up", true),
    NEXT_STEP("Shortcut+Page Down", true),
    TOGGLE_STEPS("Shortcut+1", true),
    TOGGLE_PAGE("Shortcut+2", true),
    PAGE_WINDOW("Shortcut+Shift+2", true),
    TOGGLE_MARGINS("Shortcut+3", true),
    TOGGLE_GRID("Shortcut+4", true),
    NEXT_COLUMN("F6", true),
    FONTS(null, true),
    SETTINGS("Shortcut+Comma", false),
    HELP("F1", false),
    QUIT("Shortcut+Q", false);

    private final String keys;
    private final boolean needsDraft;

    Action(String keys, boolean needsDraft) {
        this.keys = keys;
        this.needsDraft = needsDraft;
    }

    /** The keys that start it; null if it has none. */
    public KeyCombination keys() {
        return keys == null ? null : KeyCombination.valueOf(keys);
    }

    /** Whether it makes sense only while a draft is open. */
    public boolean needsDraft() {
        return needsDraft;
    }

    public String message() {
        return "action." + name().toLowerCase(Locale.ROOT);
    }
}
