package org.duizhao.docx;

/** Text as XML 1.0 can hold it. */
final class XmlText {
    private XmlText() {}

    /**
     * Drops unpaired surrogates, U+FFFE, U+FFFF and control characters; a line or paragraph separator becomes a blank,
     * since a run is part of one paragraph. Tabs stay.
     */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().map(XmlText::separatorAsBlank).filter(XmlText::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static int separatorAsBlank(int c) {
        return switch (c) {
            case '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> ' ';
            default -> c;
        };
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE
                && c != 0xFFFE && c != 0xFFFF;
    }
}
