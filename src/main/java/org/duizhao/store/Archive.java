package org.duizhao.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP as a map in memory. Sizes are counted while unpacking; what the file says about them is not trusted. */
final class Archive {
    static final int MAX_ENTRIES = 20;

    private static final Logger LOG = System.getLogger(Archive.class.getName());

    /** Equal content shall make equal files. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archive() {}

    static byte[] pack(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(NO_TIME);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static Map<String, byte[]> unpack(byte[] bytes) throws Malformed {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        read(bytes, entries);
        return entries;
    }

    /** What comes before any damage. @param needed names without which damage is not borne */
    static Map<String, byte[]> unpack(byte[] bytes, Set<String> needed) throws Malformed {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try {
            read(bytes, entries);
        } catch (Malformed e) {
            if (!entries.keySet().containsAll(needed)) {
                throw e;
            }
            LOG.log(Level.DEBUG, "damage behind what is needed: {0}", e);
        }
        return entries;
    }

    private static void read(byte[] bytes, Map<String, byte[]> entries) throws Malformed {
        int left = Json.MAX_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || entries.size() == MAX_ENTRIES) {
                    throw new Malformed(UnreadableFile.Reason.TOO_LARGE, "entries or bytes when unpacked");
                }
                if (entries.put(entry.getName(), content) != null) {
                    throw new Malformed("twice in the archive: " + entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException e) { // the latter for names that are not UTF-8
            throw new Malformed(e);
        }
    }
}
