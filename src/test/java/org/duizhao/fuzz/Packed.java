package org.duizhao.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The entries of a ZIP, damaged inside a package whose sums are right. */
final class Packed {
    private static final List<String> NAMES = List.of("x", "../x", "/x", "a\\b", "word/document.xml", "draft.json", "manifest.json", "", "目录/一");

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, byte[] bytes) {}

    static Packed of(byte[] zip) {
        Packed packed = new Packed();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                packed.entries.add(new Entry(entry.getName(), in.readAllBytes()));
            }
        } catch (IOException | IllegalArgumentException e) {
            return packed; // damaged already: what could be read is there
        }
        return packed;
    }

    /** The first of that name. */
    Optional<byte[]> bytes(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).map(Entry::bytes).findFirst();
    }

    void put(String name, byte[] bytes) {
        entries.replaceAll(entry -> entry.name().equals(name) ? new Entry(name, bytes) : entry);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Damages an entry, or which there are. */
    void damage(Random random) {
        int at = random.nextInt(entries.size());
        Entry entry = entries.get(at);
        switch (random.nextInt(8)) {
            case 0 -> entries.remove(at);
            case 1 -> entries.add(new Entry(entry.name(), Damage.any(entry.bytes(), random)));
            case 2 -> entries.set(at, new Entry(NAMES.get(random.nextInt(NAMES.size())), entry.bytes()));
            case 3 -> entries.set(at, new Entry(entry.name(), entries.get(random.nextInt(entries.size())).bytes()));
            case 4 -> entries.set(at, new Entry(entry.name(), Damage.any(entry.bytes(), random)));
            default -> entries.set(at, new Entry(entry.name(), TextDamage.any(entry.bytes(), random)));
        }
    }

    /** Java writes no name twice: another of the same length is written, and then made the same. */
    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> names = new ArrayList<>();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Entry entry : entries) {
                String name = names.contains(entry.name()) && !entry.name().isEmpty()
                        ? names.size() % 10 + entry.name().substring(1) : entry.name();
                if (!names.contains(name)) {
                    names.add(name);
                    out.putNextEntry(new ZipEntry(name));
                    out.write(entry.bytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String zip = bytes.toString(StandardCharsets.ISO_8859_1);
        for (Entry entry : entries) {
            String name = new String(entry.name().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            if (!name.isEmpty() && name.length() == entry.name().length()) {
                for (int n = 0; n < 10; n++) {
                    zip = zip.replace(n + name.substring(1), name);
                }
            }
        }
        return zip.getBytes(StandardCharsets.ISO_8859_1);
    }
}
