package org.duizhao.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.duizhao.store.Repaired;

/** The kinds of file the program reads. */
enum Kind {
    DRAFT(".duizhao") {
        @Override
        byte[] inside(byte[] source, Random random) {
            Packed packed = Packed.of(source);
            if (packed.isEmpty()) {
                return Damage.any(source, random);
            }
            if (random.nextInt(3) == 0) {
                packed.damage(random);
            } else {
                packed.bytes("draft.json").ifPresent(draft -> packed.put("draft.json", TextDamage.any(draft, random)));
                packed.bytes("manifest.json").ifPresent(manifest -> packed.put("manifest.json",
                        Repaired.manifest(manifest, packed.bytes("draft.json").orElse(new byte[0]))));
            }
            return packed.zip();
        }
    },
    SNAPSHOT(".json") {
        @Override
        byte[] inside(byte[] source, Random random) {
            byte[] damaged = TextDamage.any(source, random);
            return random.nextInt(3) == 0 ? damaged : Repaired.snapshot(damaged);
        }
    },
    PACK(".json"),
    LOOKS(".json"),
    SETTINGS(".json"),
    RECENT(".json"),
    WORD(".docx") {
        @Override
        byte[] inside(byte[] source, Random random) {
            Packed packed = Packed.of(source);
            if (packed.isEmpty()) {
                return Damage.any(source, random);
            }
            if (random.nextBoolean()) {
                packed.damage(random);
            } else {
                packed.bytes("word/document.xml")
                        .ifPresent(xml -> packed.put("word/document.xml", TextDamage.any(xml, random)));
            }
            return packed.zip();
        }
    },
    TEXT(".txt"),
    MARKDOWN(".md");

    private final String ending;

    Kind(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** Damage to what the bytes mean, in a file that is rightly packed. */
    byte[] inside(byte[] source, Random random) {
        return TextDamage.any(source, random);
    }

    /** The same for the same number. */
    byte[] mutant(List<byte[]> sources, long seed) {
        // Random alone begins much alike for neighbouring numbers: all of them would damage the same file
        Random random = new Random(new SplittableRandom(seed * values().length + ordinal()).nextLong());
        byte[] source = sources.get(random.nextInt(sources.size()));
        return random.nextInt(3) == 0 ? Damage.any(source, random) : inside(source, random);
    }

    static List<byte[]> in(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().map(Kind::bytes).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
