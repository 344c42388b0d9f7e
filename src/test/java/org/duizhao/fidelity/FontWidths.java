package org.duizhao.fidelity;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.duizhao.compose.Face;
import org.duizhao.paginate.TextMeasurer;

/** Advance widths of the fonts that {@code .ci/fonts.sh} puts in place of those the paper names. */
final class FontWidths implements TextMeasurer {
    private static final float UNITS = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
    private final Map<Face, Map<String, Double>> known = new EnumMap<>(Face.class);

    FontWidths(Path folder) throws IOException, FontFormatException {
        for (Face face : Face.values()) {
            Path file = folder.resolve("Fandol" + file(face) + ".otf");
            fonts.put(face, Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(UNITS));
            known.put(face, new HashMap<>());
        }
    }

    private static String file(Face face) {
        return switch (face) {
            case TITLE -> "Song-Bold";
            case BODY, HEADING_3 -> "Fang-Regular";
            case HEADING_1 -> "Hei-Regular";
            case BYLINE, HEADING_2 -> "Kai-Regular";
            case FOOTER -> "Song-Regular";
        };
    }

    @Override
    public double width(String text, Face face, double size) {
        return size * known.get(face).computeIfAbsent(text, unknown -> ems(unknown, fonts.get(face)));
    }

    private static double ems(String text, Font font) {
        return Math.rint(font.createGlyphVector(EXACT, text).getLogicalBounds().getWidth()) / UNITS;
    }
}
