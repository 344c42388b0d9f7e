package org.duizhao.ui.preview;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** Measures of glyphs, each taken once. For one thread. */
final class Glyphs {
    private final Map<Key, Measure> known = new HashMap<>();

    private record Key(Font font, String text) {}

    /**
     * In points, from the point where the text is drawn.
     *
     * @param advance  width with the space around the ink
     * @param inkLeft  left edge of the ink
     * @param inkWidth width of the ink
     */
    record Measure(double advance, double inkLeft, double inkWidth) {}

    Measure of(String text, Font font) {
        return known.computeIfAbsent(new Key(font, text), key -> measure(text, font));
    }

    private static Measure measure(String text, Font font) {
        Text node = new Text(text);
        node.setFont(font);
        double advance = node.getLayoutBounds().getWidth();
        node.setBoundsType(TextBoundsType.VISUAL);
        Bounds ink = node.getLayoutBounds();
        return new Measure(advance, ink.getMinX(), ink.getWidth());
    }
}
