package org.duizhao.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.Validity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A theme pack as JSON. Packs are written by hand, so whatever a notice may be silent about can be left out: limits, prompts,
 * formulations, the days of validity (then: always); what is not said to be confirmed is not.
 */
final class ThemeJson {
    private ThemeJson() {}

    static Theme read(byte[] bytes) throws Malformed {
        JsonNode theme = Json.tree(bytes);
        complete(theme);
        return checked(Json.fromTree(theme, Theme.class));
    }

    private static void complete(JsonNode theme) {
        fill(theme, "limits", Limits.NONE);
        fill(theme, "formulations", List.of());
        fill(theme, "validity", Validity.ALWAYS);
        fill(theme, "confirmed", false);
        for (JsonNode aspect : theme.path("aspects")) {
            fill(aspect, "prompts", List.of());
            fill(aspect, "confirmed", false);
        }
        for (JsonNode block : theme.path("blocks")) {
            fill(block, "prompts", List.of());
        }
    }

    private static void fill(JsonNode object, String name, Object otherwise) {
        fill(object, name, Json.toTree(otherwise));
    }

    /** Also fills what is missing inside, such as the least of a span that names only the most. */
    private static void fill(JsonNode object, String name, JsonNode otherwise) {
        if (!(object instanceof ObjectNode fields)) {
            return;
        }
        if (!fields.has(name)) {
            fields.set(name, otherwise);
        }
        otherwise.forEachEntry((inner, value) -> fill(fields.get(name), inner, value));
    }

    private static Theme checked(Theme theme) throws Malformed {
        if (!DraftJson.isSafe(theme.id()) || theme.name().isBlank() || theme.year() < 1000 || theme.year() > 9999) {
            throw new Malformed("theme without id, name or year: " + theme.id());
        }
        unique(theme.aspects().stream().map(aspect -> (Object) aspect.id()).toList());
        unique(theme.blocks().stream().map(block -> (Object) block.kind()).toList());
        return theme;
    }

    private static void unique(List<Object> keys) throws Malformed {
        Set<Object> seen = new HashSet<>();
        for (Object key : keys) {
            if (!seen.add(key)) {
                throw new Malformed("twice in a theme: " + key);
            }
        }
    }
}
