package org.duizhao.ui.preview;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.duizhao.compose.Face;
import org.duizhao.paginate.GlyphMeasure;
import org.duizhao.paginate.GlyphMeasurer;

/** Measures of glyphs, each taken once. For one thread. */
final class Glyphs implements GlyphMeasurer {
    private final PreviewFonts fonts;
    private final Map<Key, GlyphMeasure> known = new HashMap<>();

    Glyphs(PreviewFonts fonts) {
        this.fonts = fonts;
    }

    private record Key(String text, Face face, double size) {}

    @Override
    public GlyphMeasure of(String text, Face face, double size) {
        return known.computeIfAbsent(new Key(text, face, size), key -> measure(text, fonts.font(face, size)));
    }

    private static GlyphMeasure measure(String text, Font font) {
        Text node = new Text(text);
        node.setFont(font);
        double advance = node.getLayoutBounds().getWidth();
        node.setBoundsType(TextBoundsType.VISUAL);
        Bounds ink = node.getLayoutBounds();
        return new GlyphMeasure(advance, ink.getMinX(), ink.getWidth());
    }
}
