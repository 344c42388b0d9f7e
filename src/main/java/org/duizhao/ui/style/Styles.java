package org.duizhao.ui.style;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;

/** Puts the program's look on a scene; can be called again at any time to change it. */
public final class Styles {
    public static final double SMALLEST_FONT = 12;
    public static final double USUAL_FONT = 14;
    public static final double LARGEST_FONT = 20;

    private Styles() {}

    /** @param fontSize of the window in px; brought into the range offered */
    public static void applyTo(Scene scene, Appearance appearance, double fontSize) {
        scene.getStylesheets().setAll(List.of(address(appearance.sheet()), address("/css/window.css")));
        scene.getRoot().setStyle("-fx-font-size: " + Math.clamp(fontSize, SMALLEST_FONT, LARGEST_FONT) + "px;");
    }

    private static String address(String resource) {
        return Objects.requireNonNull(Styles.class.getResource(resource), resource).toExternalForm();
    }
}
