package org.duizhao.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The table by which viewers turn codes back into text, ISO 32000-1, 9.10.3. */
final class ToUnicode {
    /** No more entries may be in one block. */
    private static final int BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ToUnicode() {}

    /** @param texts of code 1, 2, …; what is not a character of Unicode becomes U+FFFD */
    static String of(List<String> texts) {
        StringBuilder table = new StringBuilder(HEAD);
        for (int start = 0; start < texts.size(); start += BLOCK) {
            int end = Math.min(start + BLOCK, texts.size());
            table.append(end - start).append(" beginbfchar\n");
            for (int at = start; at < end; at++) {
                table.append('<').append(HEX.toHexDigits((char) (at + 1))).append("> <").append(hex(texts.get(at))).append(">\n");
            }
            table.append("endbfchar\n");
        }
        return table.append(FOOT).toString();
    }

    private static String hex(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints().map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        return HEX.formatHex(whole.toString().getBytes(StandardCharsets.UTF_16BE));
    }
}
