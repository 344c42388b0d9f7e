package org.duizhao.ui.style;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;

/** Puts the program's look on a scene; can be called again at any time to change it. */
public final class StyleSheets {
    private StyleSheets() {}

    /** @param fontSize of the window in px */
    public static void applyTo(Scene scene, Palette appearance, double fontSize) {
        scene.getStylesheets().setAll(List.of(address(appearance.sheet()), address("/css/window.css")));
        scene.getRoot().setStyle("-fx-font-size: " + fontSize + "px;");
    }

    private static String address(String resource) {
        return Objects.requireNonNull(StyleSheets.class.getResource(resource), resource).toExternalForm();
    }
}
