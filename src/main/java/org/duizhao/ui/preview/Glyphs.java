package org.duizhao.ui.preview;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.duizhao.compose.Characters;
import org.duizhao.font.Face;
import org.duizhao.paginate.GlyphMeasure;
import org.duizhao.paginate.GlyphMeasurer;

/** Measures of glyphs, each taken once. For one thread. */
final class Glyphs implements GlyphMeasurer {
    /** Makes one picture of several. */

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

    /** What of a text is given to JavaFX to draw: for a character that is never seen it would draw a box. */
    static String seen(String text) {
        return text.codePoints().anyMatch(Glyphs::isLeftOut) ? text.codePoints().filter(c -> !isLeftOut(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString() : text;
    }

    private static boolean isLeftOut(int c) {
        return Characters.isUnseen(c) && c != Characters.JOINER;
    }

    private static GlyphMeasure measure(String text, Font font) {
        Text node = new Text(seen(text));
        node.setFont(font);
        double advance = node.getLayoutBounds().getWidth();
        node.setBoundsType(TextBoundsType.VISUAL);
        Bounds ink = node.getLayoutBounds();
        return new GlyphMeasure(advance, ink.getMinX(), ink.getWidth());
    }
}
