package org.duizhao.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads from font files only what says which fonts they hold: a few kilobytes of files of many megabytes. */
final class FontTables {
    private static final String HEAD = "head";
    private static final String NAMES = "name";
    private static final String RIGHTS = "OS/2";
    private static final String CHARACTERS = "cmap";
    /** Outlines of either kind. */
    private static final String TRUE_TYPE = "glyf";
    private static final String COMPACT = "CFF ";
    private static final int COLLECTION = 0x74746366;
    /** More fonts than any collection has. */
    private static final int MOST = 256;
    /** A longer table of names or of characters is taken for damage. */
    private static final int LONGEST = 1 << 20;
    private static final int MOST_CHARACTERS = 1 << 23;
    private static final int FAMILY = 1;
    private static final int POST_SCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    /** OpenType, OS/2 fsType: must not be embedded, must not be cut down, has no outlines. */
    private static final int NO_EMBEDDING = 0x0002;
    private static final int NO_SUBSET = 0x0100 | 0x0200;

    /** OpenType, OS/2: where ulCodePageRange1 stands, and its bit for code page 936. */
    private static final int CODE_PAGES = 78;
    private static final int SIMPLIFIED_CHINESE = 1 << 18;

    private final Path file;
    private final SeekableByteChannel in;

    private record Table(long offset, int length) {}

    private FontTables(Path file, SeekableByteChannel in) {
        this.file = file;
        this.in = in;
    }

    /** The fonts in a file that are upright, of usual weight, drawn with TrueType outlines, and may be embedded. */
    static List<FontFile> read(Path file) throws IOException {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            return new FontTables(file, in).fonts();
        }
    }

    /** The families in a file, whatever their outlines and rights, that say they have simplified Chinese. */
    static Set<String> chinese(Path file) throws IOException {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            FontTables fonts = new FontTables(file, in);
            Set<String> families = new TreeSet<>();
            for (Map<String, Table> tables : fonts.directories()) {
                if (tables.keySet().containsAll(Set.of(RIGHTS, NAMES)) && fonts.isChinese(tables.get(RIGHTS))) {
                    families.addAll(fonts.named(tables.get(NAMES), false).families());
                }
            }
            return families;
        }
    }

    /**
     * A font glyphs may be taken from.
     *
     * @param rank the lowest is preferred: upright and of usual weight, made for Chinese, of several for China
     */
    record Spare(FontFile font, CharacterMap characters, int rank) {}

    /** The fonts in a file with outlines of any kind that may be embedded. */
    static List<Spare> spares(Path file) throws IOException {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            FontTables fonts = new FontTables(file, in);
            boolean collected = fonts.isCollection();
            List<Spare> spares = new ArrayList<>();
            for (Map<String, Table> tables : fonts.directories()) {
                if (tables.keySet().containsAll(Set.of(CHARACTERS, HEAD, NAMES)) && fonts.isFree(tables)
                        && (tables.containsKey(TRUE_TYPE) || tables.containsKey(COMPACT))) {
                    spares.add(fonts.spare(tables, collected));
                }
            }
            return spares;
        }
    }

    private Spare spare(Map<String, Table> tables, boolean collected) throws IOException {
        Table characters = tables.get(CHARACTERS);
        if (characters.length() < 4 || characters.length() > MOST_CHARACTERS) {
            throw new IOException("characters of " + characters.length() + " bytes");
        }
        FontFile font = named(tables.get(NAMES), collected);
        boolean chinese = tables.containsKey(RIGHTS) && isChinese(tables.get(RIGHTS));
        boolean forChina = font.families().stream().anyMatch(family -> family.endsWith(" SC") || family.endsWith(" CN"));
        return new Spare(font, CharacterMap.of(bytes(characters.offset(), characters.length())),
                (isUsual(tables) ? 0 : 4) + (chinese ? 0 : 2) + (forChina ? 0 : 1));
    }

    private boolean isChinese(Table table) throws IOException {
        return table.length() > CODE_PAGES && (bytes(table.offset() + CODE_PAGES, 4).getInt() & SIMPLIFIED_CHINESE) != 0;
    }

    private List<FontFile> fonts() throws IOException {
        boolean collected = isCollection();
        List<FontFile> fonts = new ArrayList<>();
        for (Map<String, Table> tables : directories()) {
            if (tables.keySet().containsAll(Set.of(TRUE_TYPE, HEAD, NAMES)) && isUsual(tables) && isFree(tables)) {
                fonts.add(named(tables.get(NAMES), collected));
            }
        }
        return fonts;
    }

    private boolean isCollection() throws IOException {
        return bytes(0, 4).getInt() == COLLECTION;
    }

    /** The tables of each font. */
    private List<Map<String, Table>> directories() throws IOException {
        ByteBuffer head = bytes(0, 12);
        boolean collected = isCollection();
        int count = collected ? Math.clamp(head.getInt(8), 0, MOST) : 1;
        ByteBuffer offsets = collected ? bytes(12, 4 * count) : ByteBuffer.allocate(4);
        List<Map<String, Table>> directories = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            directories.add(tables(Integer.toUnsignedLong(offsets.getInt())));
        }
        return directories;
    }

    private Map<String, Table> tables(long start) throws IOException {
        int count = Short.toUnsignedInt(bytes(start + 4, 2).getShort());
        ByteBuffer records = bytes(start + 12, 16 * count);
        Map<String, Table> tables = new HashMap<>();
        for (int at = 0; at < count; at++) {
            byte[] tag = new byte[4];
            records.get(tag).getInt();
            tables.put(new String(tag, StandardCharsets.ISO_8859_1),
                    new Table(Integer.toUnsignedLong(records.getInt()), records.getInt()));
        }
        return tables;
    }

    /** Neither bold nor italic. */
    private boolean isUsual(Map<String, Table> tables) throws IOException {
        return (bytes(tables.get(HEAD).offset() + 44, 2).getShort() & 3) == 0;
    }

    private boolean isFree(Map<String, Table> tables) throws IOException {
        if (!tables.containsKey(RIGHTS)) {
            return true;
        }
        int rights = bytes(tables.get(RIGHTS).offset() + 8, 2).getShort();
        return (rights & 0xF) != NO_EMBEDDING && (rights & NO_SUBSET) == 0;
    }

    private FontFile named(Table table, boolean collected) throws IOException {
        if (table.length() < 6 || table.length() > LONGEST) {
            throw new IOException("names of " + table.length() + " bytes");
        }
        ByteBuffer names = bytes(table.offset(), table.length());
        int count = Short.toUnsignedInt(names.getShort(2));
        int texts = Short.toUnsignedInt(names.getShort(4));
        Set<String> families = new TreeSet<>();
        String postScript = "";
        for (int at = 6; at < 6 + 12 * count; at += 12) {
            int platform = names.getShort(at);
            int kind = names.getShort(at + 6);
            // platform 1 has the same names in encodings of its own
            if (platform != 1 && (kind == FAMILY || kind == TYPOGRAPHIC_FAMILY || kind == POST_SCRIPT)) {
                byte[] text = new byte[Short.toUnsignedInt(names.getShort(at + 8))];
                names.get(texts + Short.toUnsignedInt(names.getShort(at + 10)), text);
                String name = new String(text, StandardCharsets.UTF_16BE);
                if (kind == POST_SCRIPT) {
                    postScript = name;
                } else {
                    families.add(name);
                }
            }
        }
        return new FontFile(file, collected, postScript, families);
    }

    private ByteBuffer bytes(long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        in.position(offset);
        while (bytes.hasRemaining()) {
            if (in.read(bytes) < 0) {
                throw new IOException(file + " ends early");
            }
        }
        return bytes.flip();
    }
}
