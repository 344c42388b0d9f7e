package org.duizhao.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font made here, of squares that stand on the base line, 100 from the left edge.
 *
 * @param squares by the text each stands for, how wide; 0 for a glyph without outline. In thousandths of an em
 * @param rights  OS/2 fsType
 * @param style   head macStyle
 */
record SmallFont(String family, Map<String, Integer> squares, int rights, int style, boolean chinese) {
    SmallFont(String family, Map<String, Integer> squares) {
        this(family, squares, 0, 0, true);
    }

    byte[] trueType() {
        ByteBuffer glyphs = ByteBuffer.allocate(64 * (squares.size() + 1));
        ByteBuffer places = ByteBuffer.allocate(4 * (squares.size() + 2)).putInt(0).putInt(0);
        ordered().values().forEach(width -> {
            if (width > 0) {
                glyphs.putShort((short) 1).put(shorts(100, 0, 100 + width, width, 3, 0)).put(new byte[] {1, 1, 1, 1})
                        .put(shorts(100, 0, width, 0, 0, width, 0, -width));
            }
            places.putInt(glyphs.position());
        });
        return file(0x00010000, Map.of("glyf", part(glyphs), "loca", places.array()));
    }

    byte[] compact() {
        List<GlyphOutline> outlines = new ArrayList<>();
        ordered().values().forEach(width -> outlines.add(new GlyphOutline(
                new Path2D.Double(new Rectangle2D.Double(100, 0, width, width)), 1000)));
        return file(0x4F54544F, Map.of("CFF ", CompactFont.of(outlines)));
    }

    static byte[] collection(byte[]... fonts) {
        int start = 12 + 4 * fonts.length;
        ByteBuffer all = ByteBuffer.allocate(1 << 20).put(ascii("ttcf")).putInt(0x00010000).putInt(fonts.length);
        int at = start;
        for (byte[] font : fonts) {
            all.putInt(at);
            at += font.length;
        }
        for (byte[] font : fonts) {
            int base = all.position();
            ByteBuffer moved = ByteBuffer.wrap(font.clone());
            for (int table = 12; table < 12 + 16 * moved.getShort(4); table += 16) {
                moved.putInt(table + 8, moved.getInt(table + 8) + base);
            }
            all.put(moved.array());
        }
        return part(all);
    }

    private TreeMap<String, Integer> ordered() {
        return new TreeMap<>(squares);
    }

    private byte[] file(int kind, Map<String, byte[]> outlines) {
        TreeMap<String, byte[]> tables = new TreeMap<>(outlines);
        int count = squares.size() + 1;
        tables.put("head", ByteBuffer.allocate(54).putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5)
                .putShort((short) 0).putShort((short) 1000).putLong(0).putLong(0).put(shorts(0, 0, 1000, 1000, style, 8, 2, 1, 0))
                .array());
        tables.put("hhea", ByteBuffer.allocate(36).putInt(0x00010000).put(shorts(880, -120, 0, 1000)).putShort(34, (short) count)
                .array());
        tables.put("maxp", ByteBuffer.allocate(32).putInt(kind == 0x00010000 ? 0x00010000 : 0x00005000).putShort((short) count)
                .array());
        tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
        ByteBuffer widths = ByteBuffer.allocate(4 * count);
        for (int glyph = 0; glyph < count; glyph++) {
            widths.put(shorts(1000, 100));
        }
        tables.put("hmtx", widths.array());
        tables.put("name", names());
        tables.put("OS/2", ByteBuffer.allocate(96).putShort((short) 3).putShort(8, (short) rights)
                .putInt(78, chinese ? 1 << 18 : 1).array());
        tables.put("cmap", characters());
        return file(kind, tables);
    }

    private static byte[] file(int kind, TreeMap<String, byte[]> tables) {
        ByteBuffer file = ByteBuffer.allocate(1 << 18).putInt(kind).putShort((short) tables.size()).put(shorts(0, 0, 0));
        int at = 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.put(ascii(table.getKey())).putInt(0).putInt(at).putInt(table.getValue().length);
            at += table.getValue().length + 3 & ~3;
        }
        tables.values().forEach(table -> file.put(table).put(new byte[(4 - table.length % 4) % 4]));
        return part(file);
    }

    private byte[] names() {
        byte[] text = family.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(30 + text.length).put(shorts(0, 2, 30, 3, 1, 0x409, 1, text.length, 0,
                3, 1, 0x409, 6, text.length, 0)).put(text).array();
    }

    /** Format 12 for characters, format 14 for chosen forms of them. */
    private byte[] characters() {
        ByteBuffer groups = ByteBuffer.allocate(1 << 16);
        ByteBuffer forms = ByteBuffer.allocate(1 << 16);
        int count = 0;
        int chosen = 0;
        int glyph = 0;
        for (String text : ordered().keySet()) {
            glyph++;
            int c = text.codePointAt(0);
            if (text.length() == Character.charCount(c)) {
                groups.putInt(c).putInt(c).putInt(glyph);
                count++;
            } else {
                forms.put(three(text.codePointBefore(text.length()))).putInt(0).putInt(0);
                forms.putInt(11 * chosen + 7, glyph << 24 | c);
                chosen++;
            }
        }
        return characters(part(groups), count, forms, chosen);
    }

    private static byte[] characters(byte[] groups, int count, ByteBuffer forms, int chosen) {
        int second = 20 + 16 + groups.length;
        ByteBuffer table = ByteBuffer.allocate(1 << 16).put(shorts(0, 2, 0, 5)).putInt(second).put(shorts(3, 10)).putInt(20)
                .put(shorts(12, 0)).putInt(16 + groups.length).putInt(0).putInt(count).put(groups);
        table.putShort((short) 14).putInt(10 + 20 * chosen).putInt(chosen);
        for (int at = 0; at < chosen; at++) {
            table.put(forms.array(), 11 * at, 7).putInt(10 + 11 * chosen + 9 * at);
        }
        for (int at = 0; at < chosen; at++) {
            int form = forms.getInt(11 * at + 7);
            table.putInt(1).put(three(form & 0xFFFFFF)).putShort((short) (form >>> 24));
        }
        return part(table);
    }

    private static byte[] three(int value) {
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static byte[] shorts(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] part(ByteBuffer bytes) {
        byte[] part = new byte[bytes.position()];
        bytes.get(0, part);
        return part;
    }
}
