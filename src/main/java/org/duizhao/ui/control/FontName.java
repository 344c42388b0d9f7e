package org.duizhao.ui.control;

import java.util.Locale;
import org.duizhao.i18n.Messages;

/** What a font is called in the window. */
public final class FontName {
    private FontName() {}

    /** The bundled fonts have a name of their own in each language. */
    public static String of(String family, Messages messages) {
        String key = "preview.font." + family.toLowerCase(Locale.ROOT).replace(' ', '.');
        return messages.has(key) ? messages.get(key) : family;
    }
}
