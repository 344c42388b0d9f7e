package org.duizhao.docx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.duizhao.docx.UnreadableDocument.Reason;

/** Looks a file over before docx4j may load it: form, size, names, and what it unpacks to. */
final class PackageGuard {
    static final int MAX_ENTRIES = 5_000;
    /** As in docx4j.properties, which bounds docx4j itself. */
    static final long MAX_PART_BYTES = 50L << 20;
    static final long MAX_UNPACKED_BYTES = 150L << 20;
    /** Unpacked to packed; office XML stays below 100. */
    static final long MAX_RATIO = 300;
    /** Below this size a part may be packed as tightly as it likes. */
    private static final long SMALL_BYTES = 1L << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** The stream of an OLE file that holds an encrypted package, as its directory spells it. */
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int FLAGS_OF_FIRST_ENTRY = 6;

    /** What begins other files that are renamed to .docx. */
    private static final Map<String, Reason> FOREIGN = Map.of("%PDF", Reason.PDF, "\u0089PNG", Reason.PICTURE,
            "\u00ff\u00d8\u00ff", Reason.PICTURE, "GIF8", Reason.PICTURE, "{\\rtf", Reason.RTF);

    private PackageGuard() {}

    private static byte[] bytes(String start) {
        return start.getBytes(StandardCharsets.ISO_8859_1);
    }

    static void check(Path file) throws UnreadableDocument {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableDocument(Reason.NO_ACCESS);
            }
            if (Files.size(file) > DocxReader.MOST_BYTES) {
                throw new UnreadableDocument(Reason.TOO_LARGE);
            }
            checkForm(file);
            checkEntries(file);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // the second is what an entry gives that is cut off, the third names in a wrong encoding
            throw new UnreadableDocument(Reason.DAMAGED, e);
        } catch (IOException e) {
            throw new UnreadableDocument(Reason.NO_ACCESS, e);
        }
    }

    private static void checkForm(Path file) throws IOException, UnreadableDocument {
        byte[] start = start(file, FLAGS_OF_FIRST_ENTRY + 1);
        if (startsWith(start, OLE)) {
            throw new UnreadableDocument(
                    contains(Files.readAllBytes(file), ENCRYPTED_STREAM) ? Reason.ENCRYPTED : Reason.OLD_FORMAT);
        }
        if (!startsWith(start, ZIP)) {
            throw new UnreadableDocument(FOREIGN.entrySet().stream().filter(form -> startsWith(start, bytes(form.getKey())))
                    .map(Map.Entry::getValue).findFirst().orElse(Reason.NOT_A_PACKAGE));
        }
        if (start.length > FLAGS_OF_FIRST_ENTRY && (start[FLAGS_OF_FIRST_ENTRY] & 1) != 0) {
            throw new UnreadableDocument(Reason.ENCRYPTED);
        }
    }

    private static byte[] start(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        for (int at = 0; at + sought.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }

    private static void checkEntries(Path file) throws IOException, UnreadableDocument {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw new UnreadableDocument(Reason.SUSPICIOUS);
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw new UnreadableDocument(Reason.NOT_A_DOCUMENT);
            }
            Set<String> names = new HashSet<>();
            XmlGuard xml = new XmlGuard();
            long total = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                if (isOdd(entry.getName()) || !names.add(entry.getName())) {
                    throw new UnreadableDocument(Reason.SUSPICIOUS);
                }
                total += unpackedSize(zip, entry);
                if (total > MAX_UNPACKED_BYTES) {
                    throw new UnreadableDocument(Reason.SUSPICIOUS);
                }
                xml.check(zip, entry);
            }
        }
    }

    private static boolean isOdd(String name) {
        return name.isEmpty() || name.startsWith("/") || name.contains("\\") || name.contains(":")
                || Arrays.asList(name.split("/")).contains("..") || name.chars().anyMatch(Character::isISOControl);
    }

    /** Counted while unpacking, since the size an entry declares may be a lie. */
    private static long unpackedSize(ZipFile zip, ZipEntry entry) throws IOException, UnreadableDocument {
        long packed = Math.max(1, entry.getCompressedSize());
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > MAX_PART_BYTES || size > SMALL_BYTES && size / packed > MAX_RATIO) {
                    throw new UnreadableDocument(Reason.SUSPICIOUS);
                }
            }
        }
        return size;
    }
}
