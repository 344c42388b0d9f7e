package org.duizhao.fidelity;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.compose.Characters;

/**
 * Fonts whose letters, digits and half-width marks are as wide as the rules of the program say, as those of 仿宋_GB2312 and its
 * kin are: made out of fonts that have them narrower and wider.
 */
public final class RuleFonts {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int UNITS = 1000;
    /** Behind the last of the marks whose widths differ; the Han blocks begin there. */
    private static final int HAN = 0x2E80;

    private RuleFonts() {}

    /** Arguments: folder with OpenType fonts of 1000 units an em, folder to write to. */
    public static void main(String[] arguments) throws IOException, FontFormatException {
        Path to = Files.createDirectories(Path.of(arguments[1]));
        try (DirectoryStream<Path> fonts = Files.newDirectoryStream(Path.of(arguments[0]), "*.otf")) {
            for (Path font : fonts) {
                Files.write(to.resolve(font.getFileName()), byRule(Files.readAllBytes(font)));
            }
        }
    }

    private static byte[] byRule(byte[] file) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int widths = table(bytes, "hmtx");
        int count = bytes.getShort(table(bytes, "hhea") + 34) & 0xFFFF;
        for (char c = ' '; c < HAN; c++) {
            int glyph = font.createGlyphVector(EXACT, new char[] {c}).getGlyphCode(0);
            if (glyph > 0 && glyph < count && font.canDisplay(c)) {
                bytes.putShort(widths + 4 * glyph, (short) (UNITS * Characters.ems(c)));
            }
        }
        return file;
    }

    private static int table(ByteBuffer font, String tag) {
        for (int at = 12; at < 12 + 16 * font.getShort(4); at += 16) {
            if (new String(font.array(), at, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
                return font.getInt(at + 8);
            }
        }
        throw new IllegalArgumentException("no " + tag);
    }
}
