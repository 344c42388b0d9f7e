package org.duizhao.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.PointSection;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.TextSection;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/**
 * Records to JSON and back, by their components alone. What is read must be complete and hold nothing else: an unknown
 * name may be a newer program's, and dropping it would lose it at the next save.
 */
final class Json {
    /** A draft as long as {@link org.duizhao.model.Bounds} allow stays below, whatever its characters. */
    static final int MAX_BYTES = 40 << 20;

    static final int MAX_DEPTH = 50;
    /** Each becomes a node of some tens of bytes; such a draft has a fifth of them. */
    private static final long MAX_TOKENS = 2_000_000;
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final JsonMapper MAPPER = mapper();
    private static final JsonFactory TOKENS = JsonFactory.builder().streamReadConstraints(limits()).build();

    private Json() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = TextSection.class, name = "text"),
        @JsonSubTypes.Type(value = ProblemSection.class, name = "problems"),
        @JsonSubTypes.Type(value = PointSection.class, name = "points"),
        @JsonSubTypes.Type(value = LastYearSection.class, name = "lastYear")
    })
    private interface TypedSection {}

    private static JsonMapper mapper() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
                .addMixIn(Section.class, TypedSection.class)
                .addModule(RecordMaking.module())
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(LogicalType.Textual, text -> text
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .changeDefaultNullHandling(any -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(new DefaultPrettyPrinter()
                        .withObjectIndenter(twoSpaces).withArrayIndenter(twoSpaces))
                .build();
    }

    private static StreamReadConstraints limits() {
        return StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_BYTES)
                .maxDocumentLength(MAX_BYTES).maxNameLength(1000).maxNumberLength(50).build();
    }

    /** UTF-8; half of a surrogate pair, which UTF-8 cannot hold, is escaped and so survives. */
    static byte[] bytes(Object value) {
        String text = MAPPER.writeValueAsString(value);
        return LONE_SURROGATE.matcher(text)
                .replaceAll(half -> "\\\\u" + HexFormat.of().toHexDigits(half.group().charAt(0)))
                .getBytes(StandardCharsets.UTF_8);
    }

    static <T> T read(byte[] bytes, Class<T> type) throws Malformed {
        return fromTree(tree(bytes), type);
    }

    static JsonNode tree(byte[] bytes) throws Malformed {
        try {
            checkLength(bytes);
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw new Malformed(e);
        }
    }

    private static void checkLength(byte[] bytes) throws Malformed {
        try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), bytes)) {
            for (long tokens = 0; parser.nextToken() != null; tokens++) {
                if (tokens == MAX_TOKENS) {
                    throw new Malformed(UnreadableFile.Reason.TOO_LONG, "tokens of JSON");
                }
            }
        }
    }

    /** Token by token, with the place of each; within the same bounds, but a name can come twice. */
    static JsonParser parser(String json) {
        return TOKENS.createParser(ObjectReadContext.empty(), json);
    }

    static <T> T fromTree(JsonNode tree, Class<T> type) throws Malformed {
        try {
            T value = MAPPER.treeToValue(tree, type);
            if (value == null) {
                throw new Malformed("nothing in place of a " + type.getSimpleName());
            }
            return value;
        } catch (JacksonException e) {
            throw new Malformed(e);
        }
    }

    static ObjectNode emptyObject() {
        return MAPPER.createObjectNode();
    }

    static JsonNode toTree(Object value) {
        return MAPPER.valueToTree(value);
    }
}
