package org.duizhao.docx;

import java.util.Optional;
import java.util.stream.Stream;

/** The symbol font in which a run stands; blank if it stands in another. */
record SymbolFont(String name) {
    /** Below are blanks and control characters. */
    private static final int FIRST = 0x21;
    private static final int LAST = 0xFF;
    private static final int HELD_FROM = 0xF000;
    private static final int HELD_TO = 0xF0FF;
    private static final SymbolFont NONE = new SymbolFont("");

    /** @param properties of a run */
    static SymbolFont of(Xml properties) {
        Xml fonts = properties.child("w:rFonts");
        return Stream.of("ascii", "hAnsi", "h-ansi").map(fonts::attribute).flatMap(Optional::stream)
                .filter(Symbols::isSymbolic).findFirst().map(SymbolFont::new).orElse(NONE);
    }

    /** The text as it is seen. */
    String shown(String text) {
        if (this == NONE) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean symbol = c >= FIRST && c <= LAST || c >= HELD_FROM && c <= HELD_TO;
            shown.append(symbol ? Symbols.of(c, name) : Character.toString(c));
        });
        return shown.toString();
    }
}
