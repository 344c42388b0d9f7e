package org.duizhao.store;

import java.nio.charset.StandardCharsets;

/** JSON for other programs to read. */
public final class JsonText {
    private JsonText() {}

    /** Records, in the order of their components, lists, strings and numbers; two spaces a level, no final line feed. */
    public static String of(Object value) {
        return new String(Json.bytes(value), StandardCharsets.UTF_8);
    }
}
