package org.duizhao.ui.style;

import java.util.Locale;

/** Which colours the window wears. */
public enum Palette {
    LIGHT,
    DARK;

    String sheet() {
        return "/css/tokens-" + name().toLowerCase(Locale.ROOT) + ".css";
    }
}
