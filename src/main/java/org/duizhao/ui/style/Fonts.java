package org.duizhao.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.text.Font;

/**
 * The bundled fonts. After loading they are always asked for by family: a font as it is returned by loading has no
 * fallback, and rare characters in it become boxes.
 */
public final class Fonts {
    public static final String HEI = "Duizhao Hei";
    public static final String SONG = "Duizhao Song";
    public static final String KAI = "Duizhao Kai";

    private static final List<String> FILES = List.of("DuizhaoHei-Regular", "DuizhaoHei-Bold", "DuizhaoSong-Regular",
            "DuizhaoSong-Bold", "DuizhaoKai-Regular");

    private static final double SIZE = 12;

    private Fonts() {}

    /** Makes the families known; further calls do nothing. @param places finds a font by its file's name, without ending */
    public static void load(Function<String, Path> places) {
        if (!Font.getFamilies().contains(KAI)) {
            FILES.forEach(file -> Objects.requireNonNull(read(places.apply(file)), file));
        }
    }

    /** JavaFX takes the address of a file as it stands, without decoding it; null if the file is no font. */
    static Font read(Path file) {
        Font font = Font.loadFont("file:" + file.toUri().getPath(), SIZE);
        return font == null ? copied(file) : font;
    }

    /** From a temporary file that JavaFX makes, which costs time: for a path that cannot stand in an address undecoded. */
    private static Font copied(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Font.loadFont(bytes, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
