package org.duizhao.docx;

import java.util.Map;
import org.docx4j.wml.R;

/** Characters that are set by number from a symbol font. */
final class Symbols {
    private static final String UNKNOWN = "□";
    /** Symbol fonts have their characters at U+F020 and above. */
    private static final int PRIVATE_FROM = 0xE000;
    private static final int PRIVATE_TO = 0xF8FF;
    private static final int CODE = 0xFF;
    private static final Map<Integer, String> WINGDINGS = Map.of(
            0x6C, "●", 0x6E, "■", 0x6F, "□", 0x75, "◆", 0xA8, "□", 0xFC, "✓", 0xFE, "☑", 0xD8, "➢");

    private Symbols() {}

    /** A box for a symbol that has no character of its own, so that something is seen to be there. */
    static String of(R.Sym symbol) {
        int code;
        try {
            code = Integer.parseInt(symbol.getChar(), 16);
        } catch (NumberFormatException e) {
            // not a number, so no symbol either
            return UNKNOWN;
        }
        if (code < PRIVATE_FROM || code > PRIVATE_TO) {
            return Character.isValidCodePoint(code) ? XmlText.clean(Character.toString(code)) : UNKNOWN;
        }
        return "Wingdings".equals(symbol.getFont()) ? WINGDINGS.getOrDefault(code & CODE, UNKNOWN) : UNKNOWN;
    }
}
