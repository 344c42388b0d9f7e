package org.duizhao.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.duizhao.compose.Characters;

/** Characters of symbol fonts, whose codes say nothing without the font. */
final class Symbols {
    static final String TICKED = "☑";
    static final String EMPTY = "□";
    /** Symbol fonts have their characters at U+F020 and above. */
    private static final int PRIVATE_FROM = 0xE000;
    private static final int PRIVATE_TO = 0xF8FF;
    private static final int CODE = 0xFF;
    private static final int HEXADECIMAL = 16;
    /** By font, then codes from the first on; a blank stands for none. */
    private static final Map<String, Map<Integer, String>> FONTS = Map.of(
            "wingdings", table(0x22, "✂", 0x28, "☎", 0x2A, "✉", 0x3F, "✍", 0x45, "☜☞☝☟", 0x4A, "☺", 0x4C, "☹", 0x6C, "●", 0x6E,
                    "■□□❑❒◆◆◆❖◆☒", 0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿", 0x9E, "·•▪○", 0xA4, "◉◎", 0xA7, "▪□", 0xAA, "✦★✶",
                    0xD8, "➢", 0xDF, "←→↑↓", 0xE7, "←→↑↓", 0xEF, "⇦⇨⇧⇩", 0xFB, "✗✓☒☑"),
            "wingdings 2", table(0x4F, "✗✓☒☑☒☒", 0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿", 0x97, "●●", 0x9F, "■", 0xA2, "■□"),
            "webdings", table(0x61, "✓", 0x63, "□", 0x67, "■", 0x6E, "●", 0x72, "✗"),
            "symbol", table(0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", 0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", 0xA3, "≤", 0xB0, "°±",
                    0xB3, "≥×", 0xB7, "•÷≠", 0xAC, "←↑→↓"));

    private Symbols() {}

    private static Map<Integer, String> table(Object... pairs) {
        Map<Integer, String> table = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            int first = (Integer) pairs[i];
            String characters = (String) pairs[i + 1];
            for (int at = 0; at < characters.length(); at++) {
                table.put(first + at, characters.substring(at, at + 1));
            }
        }
        return Map.copyOf(table);
    }

    /** Whether a font has other characters than its codes say. */
    static boolean isSymbolic(String font) {
        return FONTS.containsKey(font.toLowerCase(Locale.ROOT)) || font.toLowerCase(Locale.ROOT).startsWith("wingdings");
    }

    static String of(Xml symbol) {
        try {
            return of(Integer.parseInt(symbol.attribute("char").orElse(""), HEXADECIMAL), symbol.attribute("font").orElse(""));
        } catch (NumberFormatException e) {
            return Characters.GETA; // not a number, so no symbol either
        }
    }

    /** A mark for a symbol that has no character of its own, so that something is seen to be there. */
    static String of(int code, String font) {
        boolean held = code >= PRIVATE_FROM && code <= PRIVATE_TO;
        if (held || code <= CODE && isSymbolic(font)) {
            return FONTS.getOrDefault(font.toLowerCase(Locale.ROOT), Map.of()).getOrDefault(code & CODE, Characters.GETA);
        }
        return Character.isValidCodePoint(code) ? XmlText.clean(Character.toString(code)) : Characters.GETA;
    }
}
