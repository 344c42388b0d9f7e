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
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.duizhao.docx.UnreadableDocument.Reason;

/** Looks a file over before it is read: form, size, names, and what it unpacks to. */
final class PackageGuard {
    static final int MAX_ENTRIES = 5_000;
    static final long MAX_PART_BYTES = 50L << 20;
    static final long MAX_UNPACKED_BYTES = 150L << 20;
    /** Unpacked to packed; office XML stays below 100. */
    static final long MAX_RATIO = 300;
    /** Below this size a part may be packed as tightly as it likes. */
    private static final long SMALL_BYTES = 1L << 20;

    /** Streams of tables, slides and letters. */
    private static final List<String> OTHERS = List.of("Workbook", "PowerPoint Document", "__properties_version1.0");
    private static final int FLAGS_OF_FIRST_ENTRY = 6;

    private PackageGuard() {}

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
        switch (FileForm.of(file)) {
            case OLE -> throw new UnreadableDocument(old(Files.readAllBytes(file)));
            case PICTURE -> throw new UnreadableDocument(Reason.PICTURE);
            case OPEN_XML -> throw new UnreadableDocument(Reason.OPEN_DOCUMENT);
            case UOF_XML -> throw new UnreadableDocument(Reason.UOF);
            case ZIP -> checkPassword(file);
            default -> throw new UnreadableDocument(Reason.NOT_A_DOCUMENT);
        }
    }

    private static void checkPassword(Path file) throws IOException, UnreadableDocument {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(FLAGS_OF_FIRST_ENTRY + 1);
            if (start.length > FLAGS_OF_FIRST_ENTRY && (start[FLAGS_OF_FIRST_ENTRY] & 1) != 0) {
                throw new UnreadableDocument(Reason.ENCRYPTED);
            }
        }
    }

    /** By the names of its streams, as its directory spells them. */
    private static Reason old(byte[] bytes) {
        String streams = new String(bytes, StandardCharsets.ISO_8859_1);
        if (streams.contains(spelt("EncryptedPackage"))) {
            return Reason.ENCRYPTED;
        }
        boolean other = OTHERS.stream().anyMatch(name -> streams.contains(spelt(name)));
        return other && !streams.contains(spelt("WordDocument")) ? Reason.NOT_A_DOCUMENT : Reason.OLD_FORMAT;
    }

    private static String spelt(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static void checkEntries(Path file) throws IOException, UnreadableDocument {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw new UnreadableDocument(Reason.SUSPICIOUS);
            }
            Set<String> names = new HashSet<>();
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
        } catch (ZipException | EOFException e) {
            return size; // damaged, which matters only to those who read it
        }
        return size;
    }
}
