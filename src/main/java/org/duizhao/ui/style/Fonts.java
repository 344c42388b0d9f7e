package org.duizhao.ui.style;

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

    private Fonts() {}

    /** Makes the families known; further calls do nothing. @param places finds a font by its file's name, without ending */
    public static void load(Function<String, Path> places) {
        if (!Font.getFamilies().contains(KAI)) {
            FILES.forEach(file -> Objects.requireNonNull(Font.loadFont(places.apply(file).toUri().toString(), 12), file));
        }
    }
}
