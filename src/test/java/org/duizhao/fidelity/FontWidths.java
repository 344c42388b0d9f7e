package org.duizhao.fidelity;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;
import org.duizhao.paginate.TextMeasurer;

/** Advance widths of the fonts that {@code .ci/fonts.sh} puts in place of those the paper names. */
final class FontWidths implements TextMeasurer {
    private static final float UNITS = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** The files of the families, as {@code .ci/fonts.sh} puts them. */
    private static final Map<String, String> FILES = Map.of("方正小标宋简体", "Song-Regular", "仿宋_GB2312", "Fang-Regular",
            "黑体", "Hei-Regular", "楷体_GB2312", "Kai-Regular", "宋体", "Song-Regular");

    private final Map<String, Font> fonts;
    private final Map<String, Map<String, Double>> known;
    private final Typefaces typefaces;

    FontWidths(Path folder) throws IOException, FontFormatException {
        this(new HashMap<>(), new HashMap<>(), Typefaces.STANDARD);
        for (Map.Entry<String, String> family : FILES.entrySet()) {
            Path file = folder.resolve("Fandol" + family.getValue() + ".otf");
            fonts.put(family.getKey(), Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(UNITS));
            known.put(family.getKey(), new HashMap<>());
        }
    }

    private FontWidths(Map<String, Font> fonts, Map<String, Map<String, Double>> known, Typefaces typefaces) {
        this.fonts = fonts;
        this.known = known;
        this.typefaces = typefaces;
    }

    /** For a paper that names fonts of its own. */
    FontWidths in(Typefaces other) {
        return new FontWidths(fonts, known, other);
    }

    @Override
    public double width(String text, Face face, double size) {
        String family = typefaces.family(face);
        return size * known.get(family).computeIfAbsent(text, unknown -> ems(unknown, fonts.get(family)));
    }

    private static double ems(String text, Font font) {
        return Math.rint(font.createGlyphVector(EXACT, text).getLogicalBounds().getWidth()) / UNITS;
    }
}
