package org.duizhao.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
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

    private Fonts() {}

    /** Makes the families known; further calls do nothing. */
    public static void load() {
        if (!Font.getFamilies().contains(KAI)) {
            FILES.forEach(Fonts::load);
        }
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(in, file), 12), file);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
