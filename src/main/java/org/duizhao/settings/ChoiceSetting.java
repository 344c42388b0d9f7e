package org.duizhao.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the constants of a type. */
public final class ChoiceSetting<E extends Enum<E>> extends Setting<E> {
    ChoiceSetting(String key, E standard) {
        super(key, standard);
    }

    public List<E> values() {
        return List.of(standard().getDeclaringClass().getEnumConstants());
    }

    /** The word for a value, in the file and in the keys of messages. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    Optional<E> fitting(Object stored) {
        return values().stream().filter(each -> stored.equals(word(each))).findFirst();
    }

    @Override
    Object write(E value) {
        return word(value);
    }
}
