package org.duizhao.ui.preview;

import java.util.List;
import org.duizhao.compose.Typefaces;
import org.duizhao.ui.FxThread;

/** The fonts that come with the program, on a machine that has no other. */
final class BundledFonts {
    private BundledFonts() {}

    static PreviewFonts load() {
        return FxThread.call(() -> new PreviewFonts(Typefaces.STANDARD, List.of()));
    }
}
