package org.duizhao.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The texts of an element that has many: absent and empty are the same. */
final class Texts {
    private Texts() {}

    static Map<Field, String> checked(Set<Field> allowed, Map<Field, String> texts) {
        EnumMap<Field, String> kept = new EnumMap<>(Field.class);
        texts.forEach((field, text) -> {
            if (!allowed.contains(field)) {
                throw new IllegalArgumentException("no such field here: " + field);
            }
            if (!text.isEmpty()) {
                kept.put(field, text);
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    static Map<Field, String> with(Map<Field, String> texts, Field field, String text) {
        EnumMap<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(texts);
        changed.put(field, text);
        return changed;
    }
}
