package org.duizhao.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The program's words in one language. Keys are dotted and go by screen; files are {@code i18n/messages*.properties}. */
public final class Messages {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final Locale locale;
    private final ResourceBundle bundle;

    /** Chinese unless the language is English. */
    public Messages(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
        bundle = ResourceBundle.getBundle("i18n.messages", this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key; {@code {0}} and so on are replaced by the arguments.
     *
     * @throws MissingResourceException for a key that is not there; a test keeps that from happening
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
