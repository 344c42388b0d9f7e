package org.duizhao.ui.preview;

import java.util.List;
import javafx.scene.text.Font;
import org.duizhao.compose.Typefaces;
import org.duizhao.ui.FxThread;

/** The fonts that come with the program, on a machine that has no other. */
final class BundledFonts {
    private BundledFonts() {}

    static PreviewFonts load() {
        return FxThread.call(() -> {
            for (String name : List.of("DuizhaoHei-Regular", "DuizhaoKai-Regular", "DuizhaoSong-Regular",
                    "DuizhaoSong-Bold")) {
                Font.loadFont(BundledFonts.class.getResource("/fonts/" + name + ".ttf").toExternalForm(), 12);
            }
            return new PreviewFonts(Typefaces.STANDARD, List.of());
        });
    }
}
