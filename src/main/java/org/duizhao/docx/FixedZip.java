package org.duizhao.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same parts always give the same bytes: fixed order and times, so that a file tells nothing of when it was made. */
final class FixedZip {
    /** Any time that a ZIP holds without the extra field that depends on the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private FixedZip() {}

    static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts(zip).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Every part of ours is XML in UTF-8. What is settled in it is ASCII, so its bytes need not become characters of more room. */
    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(FixedZip::compare);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String xml = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                parts.put(entry.getName(), PartXml.settled(xml).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    /** The list of content types comes first, as readers that look at the first bytes expect. */
    private static int compare(String one, String other) {
        int places = Integer.compare(place(one), place(other));
        return places == 0 ? one.compareTo(other) : places;
    }

    private static int place(String name) {
        return name.equals("[Content_Types].xml") ? 0 : name.startsWith("_rels/") ? 1 : 2;
    }
}
