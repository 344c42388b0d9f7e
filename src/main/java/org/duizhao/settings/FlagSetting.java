package org.duizhao.settings;

import java.util.Optional;

/** On or off. */
public final class FlagSetting extends Setting<Boolean> {
    FlagSetting(String key, boolean standard) {
        super(key, standard);
    }

    @Override
    Optional<Boolean> fitting(Object stored) {
        return cast(Boolean.class, stored);
    }

    @Override
    Object write(Boolean value) {
        return value;
    }
}
