package org.duizhao.pdf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.compose.FontChoice;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;

/** The fonts of this machine that may be embedded, by each of their family names. */
public final class InstalledFonts {
    private static final Logger LOG = System.getLogger(InstalledFonts.class.getName());
    private static final int DEPTH = 8;
    private static final Pattern EMBEDDABLE = Pattern.compile("(?i)^.*\\.tt[fc]");
    private static final Pattern ANY = Pattern.compile("(?i)^.*\\.(tt|ot)[fc]");

    private final Map<String, FontFile> byFamily = new HashMap<>();
    private final List<Path> files = new ArrayList<>();

    private InstalledFonts() {}

    public static InstalledFonts none() {
        return new InstalledFonts();
    }

    /** Looks where this system keeps fonts. Blocks; takes a few milliseconds for a hundred files. */
    public static InstalledFonts ofSystem() {
        return in(folders(Path.of(System.getProperty("user.home"))));
    }

    /**
     * Families that say they have the characters of simplified Chinese, also those that cannot be embedded, under all
     * their names. Blocks as {@link #ofSystem} does.
     */
    public static Set<String> chinese() {
        return chinese(folders(Path.of(System.getProperty("user.home"))));
    }

    static Set<String> chinese(List<Path> folders) {
        Set<String> families = new TreeSet<>();
        look(folders, ANY, file -> families.addAll(FontTables.chinese(file)));
        return families;
    }

    /** In folders and all below them; those that are not there hold none. */
    static InstalledFonts in(List<Path> folders) {
        InstalledFonts fonts = new InstalledFonts();
        look(folders, ANY, fonts::add);
        return fonts;
    }

    private static void look(List<Path> folders, Pattern names, Reading reading) {
        folders.stream().filter(Files::isDirectory).forEach(folder -> look(folder, names, reading));
    }

    /** What is done with the file of a font. */
    @FunctionalInterface
    private interface Reading {
        void read(Path file) throws IOException;
    }

    private static List<Path> folders(Path home) {
        Stream<Path> windows = Stream.of("WINDIR", "LOCALAPPDATA").map(System::getenv)
                .filter(value -> value != null && !value.isBlank()).map(Path::of)
                .flatMap(base -> Stream.of(base.resolve("Fonts"), base.resolve("Microsoft/Windows/Fonts")));
        Stream<Path> others = Stream.of("/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts",
                "/Library/Fonts").map(Path::of);
        Stream<Path> loaded = IntStream.range(5, 10)
                .mapToObj(version -> Path.of("/System/Library/AssetsV2/com_apple_MobileAsset_Font" + version));
        Stream<Path> own = Stream.of(".fonts", ".local/share/fonts", "Library/Fonts").map(home::resolve);
        return Stream.of(windows, others, loaded, own).flatMap(folder -> folder).toList();
    }

    private static void look(Path folder, Pattern names, Reading reading) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && names.matcher(file.getFileName().toString()).matches()) {
                        look(file, reading);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    LOG.log(Level.DEBUG, "{0} cannot be looked at: {1}", file, e);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "{0} cannot be listed: {1}", folder, e);
        }
    }

    private void add(Path file) throws IOException {
        files.add(file);
        if (EMBEDDABLE.matcher(file.getFileName().toString()).matches()) {
            for (FontFile font : FontTables.read(file)) {
                font.families().forEach(family -> byFamily.putIfAbsent(family, font));
            }
        }
    }

    /**
     * Fonts that have these texts, each a character, perhaps with a variation selector behind it; those that none has are
     * not there. Reads which characters they have of all fonts, and more only of those that are taken from.
     */
    Map<String, EmbeddedFont> spares(Set<String> texts) {
        SpareGlyphs spares = new SpareGlyphs(texts);
        files.forEach(file -> look(file, spares::offer));
        return spares.take();
    }

    /** A damaged file holds none. */
    private static void look(Path file, Reading reading) {
        try {
            reading.read(file);
        } catch (IOException | IndexOutOfBoundsException e) {
            LOG.log(Level.DEBUG, "{0} cannot be read: {1}", file, e);
        }
    }

    /** Which font plays a role in a PDF: one that may be embedded. */
    public FontChoice choice(Face face, Typefaces typefaces) {
        return FontChoice.of(face, typefaces, families());
    }

    Collection<String> families() {
        return byFamily.keySet();
    }

    /** The font of a family that is among {@link #families}. */
    FontFile font(String family) {
        return byFamily.get(family);
    }
}
