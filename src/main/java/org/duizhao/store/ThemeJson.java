package org.duizhao.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.Validity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A theme pack as JSON, as resources/schemas/theme-pack.schema.json tells. Packs are written by hand, so whatever a notice may
 * be silent about can be left out: limits, prompts, formulations, the days of validity (then: always); what is not said to be
 * confirmed is not. A pack can name its format; one of a higher format than ours is a newer program's, whatever else is in it.
 */
final class ThemeJson {
    private static final Logger LOG = System.getLogger(ThemeJson.class.getName());
    private static final JsonNode SCHEMA = Resource.read("/schemas/theme-pack.schema.json", Json::tree);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /**
     * Version of the format of packs, raised by whatever an older program would not understand. It is not written: packs
     * from before it was known stay alike, and programs from then can read ours.
     */
    private static final int FORMAT = 1;
    private static final String FORMAT_FIELD = "format";

    private ThemeJson() {}

    static Theme read(byte[] bytes) throws Malformed {
        String json = text(bytes);
        refuseNewer(json);
        List<PackFault> faults = PackCheck.faults(json, SCHEMA);
        if (!faults.isEmpty()) {
            throw new Malformed(faults);
        }
        JsonNode theme = Json.tree(json.getBytes(StandardCharsets.UTF_8));
        complete((ObjectNode) theme);
        return Json.fromTree(theme, Theme.class);
    }

    /** What is no JSON at all is told with its mistakes, not here. */
    private static void refuseNewer(String json) throws Malformed {
        try (JsonParser parser = Json.parser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean format = parser.currentName().equals(FORMAT_FIELD);
                if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT && format && parser.getValueAsLong() > FORMAT) {
                    throw new Malformed(UnreadableFile.Reason.NEWER, "pack of format " + parser.getString());
                }
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            LOG.log(Level.DEBUG, "no format to be found in a pack", e);
        }
    }

    private static String text(byte[] bytes) throws Malformed {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Malformed(List.of(new PackFault(PackFault.Kind.ENCODING, 1, 1, "", "")));
        }
    }

    private static void complete(ObjectNode theme) {
        theme.remove(List.of("$schema", FORMAT_FIELD));
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

    /** What would be read as the same if it were left out is left out. */
    static byte[] bytes(Theme theme) {
        return Json.bytes(tree(theme));
    }

    static JsonNode tree(Theme theme) {
        ObjectNode tree = (ObjectNode) Json.toTree(theme);
        ObjectNode limits = (ObjectNode) tree.path("limits");
        for (String name : List.copyOf(limits.propertyNames())) {
            dropSame((ObjectNode) limits.get(name), Json.toTree(Limits.Span.NONE));
        }
        limits.removeIf(JsonNode::isEmpty);
        for (String name : List.of("limits", "formulations")) {
            if (tree.get(name).isEmpty()) {
                tree.remove(name);
            }
        }
        if (theme.validity().equals(Validity.ALWAYS)) {
            tree.remove("validity");
        }
        return tree;
    }

    private static void dropSame(ObjectNode object, JsonNode usual) {
        usual.forEachEntry((name, value) -> {
            if (value.equals(object.get(name))) {
                object.remove(name);
            }
        });
    }

    /** Nothing for a theme that could not be read again. */
    static Optional<Theme> valid(Optional<Theme> theme) {
        return theme.filter(one -> faults(one).isEmpty());
    }

    /** The mistakes for which a theme could not be read again; none if it can. */
    static List<PackFault> faults(Theme theme) {
        return PackCheck.faults(new String(bytes(theme), StandardCharsets.UTF_8), SCHEMA);
    }
}
