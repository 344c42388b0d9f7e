package org.duizhao.settings;

import java.util.Optional;

/** A text, blank at first. */
public final class TextSetting extends Setting<String> {
    TextSetting(String key) {
        super(key, "");
    }

    @Override
    Optional<String> fitting(Object stored) {
        return cast(String.class, stored);
    }

    @Override
    Object write(String value) {
        return value;
    }
}
