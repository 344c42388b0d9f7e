package org.duizhao.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.Map;
import org.duizhao.store.PackFault.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * Holds a pack against its JSON schema and says where it differs. Knows the part of JSON Schema that our schemas use, and three
 * words of ours: x-unique (the field no two items may share), x-rising (two fields of which the second is not the less),
 * x-lines (the text may have line feeds).
 */
final class PackCheck {
    /** Who has so many mistakes in a pack will look again anyway. */
    static final int MOST = 20;

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private final JsonNode schema;
    private final JsonParser parser;
    private final List<PackFault> faults = new ArrayList<>();

    private PackCheck(JsonNode schema, JsonParser parser) {
        this.schema = schema;
        this.parser = parser;
    }

    /** The first mistakes; none if it agrees. */
    static List<PackFault> faults(String json, JsonNode schema) {
        try (JsonParser parser = Json.parser(json)) {
            PackCheck check = new PackCheck(schema, parser);
            check.whole();
            return List.copyOf(check.faults);
        }
    }

    private void whole() {
        try {
            parser.nextToken();
            value(schema, "");
            if (parser.nextToken() != null) {
                add(Kind.SYNTAX, "", "");
            }
        } catch (JacksonException e) {
            // the parser cannot say more than where it gave up; its own words are for programmers
            add(Kind.SYNTAX, e.getLocation() == null ? parser.currentLocation() : e.getLocation(), "", "");
        }
    }

    private void add(Kind kind, String field, String detail) {
        add(kind, parser.currentTokenLocation(), field, detail);
    }

    private void add(Kind kind, TokenStreamLocation place, String field, String detail) {
        if (faults.size() < MOST) {
            faults.add(new PackFault(kind, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), field, detail));
        }
    }

    /** Reads one value and stands on its last token then. @return what is compared with others: a text, number or day */
    private Comparable<?> value(JsonNode given, String field) {
        JsonNode rule = given.has("$ref") ? schema.at(given.path("$ref").asString().substring(1)) : given;
        String type = rule.path("type").asString();
        JsonToken token = parser.currentToken();
        boolean fits = switch (type) {
            case "object" -> token == JsonToken.START_OBJECT;
            case "array" -> token == JsonToken.START_ARRAY;
            case "string" -> token == JsonToken.VALUE_STRING;
            case "integer" -> token == JsonToken.VALUE_NUMBER_INT;
            case "boolean" -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            default -> throw new IllegalStateException("no such type in a schema of ours: " + type);
        };
        if (!fits) {
            add(token == null ? Kind.SYNTAX : Kind.TYPE, field, type);
            parser.skipChildren();
            return null;
        }
        return switch (type) {
            case "object" -> object(rule, field, null, Set.of());
            case "array" -> array(rule, field);
            case "string" -> text(rule, field);
            case "integer" -> number(rule, field);
            default -> null;
        };
    }

    private Comparable<?> object(JsonNode rule, String field, String unique, Set<Object> others) {
        TokenStreamLocation start = parser.currentTokenLocation();
        Map<String, Comparable<?>> values = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String path = field.isEmpty() ? name : field + "." + name;
            JsonNode inner = rule.path("properties").get(name);
            if (inner == null || !seen.add(name)) {
                add(inner == null ? Kind.UNKNOWN : Kind.REPEATED, clean(path), "");
                parser.nextToken();
                parser.skipChildren();
                continue;
            }
            parser.nextToken();
            TokenStreamLocation place = parser.currentTokenLocation();
            Comparable<?> value = value(inner, path);
            if (value != null) {
                values.put(name, value);
            }
            if (name.equals(unique) && value != null && !others.add(value)) {
                add(Kind.REPEATED, place, path, value.toString());
            }
        }
        rule.path("required").forEach(name -> {
            if (!seen.contains(name.asString())) {
                add(Kind.MISSING, start, field.isEmpty() ? name.asString() : field + "." + name.asString(), "");
            }
        });
        rising(rule.path("x-rising"), values, start, field);
        return null;
    }

    /** A name out of the file, fit to be shown. */
    private static String clean(String name) {
        String visible = INVISIBLE.matcher(name).replaceAll("?");
        return visible.length() > 80 ? visible.substring(0, 80) + "…" : visible;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both are read by the same rule
    private void rising(JsonNode names, Map<String, Comparable<?>> values, TokenStreamLocation start, String field) {
        if (names.size() == 2) {
            Comparable first = values.get(names.get(0).asString());
            Comparable second = values.get(names.get(1).asString());
            if (first != null && second != null && first.compareTo(second) > 0) {
                add(Kind.ORDER, start, field, first instanceof Long ? "number" : "day");
            }
        }
    }

    private Comparable<?> array(JsonNode rule, String field) {
        TokenStreamLocation start = parser.currentTokenLocation();
        String unique = rule.path("x-unique").asString("");
        Set<Object> others = new HashSet<>();
        int most = rule.path("maxItems").asInt();
        int n = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            n++;
            if (n > most) {
                parser.skipChildren();
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                object(rule.path("items"), field + "[" + n + "]", unique, others);
            } else {
                value(rule.path("items"), field + "[" + n + "]");
            }
        }
        if (n > most) {
            add(Kind.TOO_MUCH, start, field, "" + most);
        }
        return null;
    }

    private Comparable<?> text(JsonNode rule, String field) {
        String text = parser.getString();
        String visible = rule.has("x-lines") ? text.replace("\n", "") : text;
        if (INVISIBLE.matcher(visible).find()) {
            add(Kind.CONTROL, field, "");
        } else if (rule.has("minLength") && text.isBlank()) {
            add(Kind.BLANK, field, "");
        } else if (text.length() > rule.path("maxLength").asInt(Integer.MAX_VALUE)) {
            add(Kind.TOO_MUCH, field, rule.path("maxLength").asString());
        } else if (rule.has("enum") && !choices(rule).contains(text)) {
            add(Kind.CHOICE, field, String.join(", ", choices(rule)));
        } else if (!isAllowed(rule, text)) {
            add(Kind.VALUE, field, clean(text));
        } else {
            return text;
        }
        return null;
    }

    private static List<String> choices(JsonNode rule) {
        return rule.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static boolean isAllowed(JsonNode rule, String text) {
        if (rule.has("format")) {
            return isDay(text);
        }
        return !rule.has("pattern") || text.matches(rule.path("pattern").asString());
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false; // that is the answer
        }
    }

    private Comparable<?> number(JsonNode rule, String field) {
        long least = rule.path("minimum").asLong();
        long most = rule.path("maximum").asLong();
        boolean fits = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        long number = fits ? parser.getLongValue() : Long.MAX_VALUE;
        if (number < least || number > most) {
            add(number < least ? Kind.TOO_LITTLE : Kind.TOO_MUCH, field, "" + (number < least ? least : most));
            return null;
        }
        return number;
    }
}
