package org.duizhao.store;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON that ends too early or is broken in places: one value as far as it goes, with all that is open closed there. */
final class TornJson {
    /** Stands for bytes that are no text. It is no character, so that no text holds it. */
    static final char UNREADABLE = '\uFFFF';

    private static final int HEX = 16;
    private static final int LONGEST_WORD = 10;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String json;
    private int at;
    private boolean inText;
    private String text = "";
    private int open;

    /**
     * @param value  null if there is none
     * @param end    behind the last character that was understood
     * @param whole  whether the value ends there as it should
     * @param inText whether reading stopped within a text
     * @param text   that text so far
     * @param open   objects and lists that were open there
     */
    record Read(JsonNode value, int end, boolean whole, boolean inText, String text, int open) {}

    /** Here nothing more is understood. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken() {
            super(null, null, false, false);
        }
    }

    private TornJson(String json, int at) {
        this.json = json;
        this.at = at;
    }

    static Read read(String json, int from) {
        TornJson reading = new TornJson(json, from);
        JsonNode[] value = new JsonNode[1];
        boolean whole = false;
        try {
            reading.value(0, read -> value[0] = read);
            whole = true;
        } catch (Broken e) {
            // what was read so far is in the value
        }
        return new Read(value[0], reading.at, whole, reading.inText, reading.text, reading.open);
    }

    private void value(int depth, Consumer<JsonNode> into) throws Broken {
        if (depth > Json.MAX_DEPTH) {
            throw new Broken();
        }
        switch (next()) {
            case '{' -> object(depth, into);
            case '[' -> array(depth, into);
            case '"' -> text(read -> into.accept(NODES.stringNode(read)));
            default -> into.accept(word());
        }
    }

    private void object(int depth, Consumer<JsonNode> into) throws Broken {
        ObjectNode object = NODES.objectNode();
        into.accept(object);
        if (isEmpty('}')) {
            return;
        }
        do {
            String name = name();
            if (object.has(name)) {
                throw new Broken();
            }
            value(depth + 1, read -> object.set(name, read));
        } while (goesOn('}'));
    }

    private String name() throws Broken {
        if (next() != '"') {
            throw new Broken();
        }
        int begin = at;
        StringBuilder name = new StringBuilder();
        try {
            characters(name);
            if (next() != ':') {
                throw new Broken();
            }
        } catch (Broken e) {
            at = begin;
            throw e;
        }
        at++;
        return name.toString();
    }

    private void array(int depth, Consumer<JsonNode> into) throws Broken {
        ArrayNode array = NODES.arrayNode();
        into.accept(array);
        if (isEmpty(']')) {
            return;
        }
        do {
            value(depth + 1, array::add);
        } while (goesOn(']'));
    }

    private boolean isEmpty(char end) throws Broken {
        at++;
        open++;
        return next() == end && !goesOn(end);
    }

    private boolean goesOn(char end) throws Broken {
        char next = next();
        if (next != ',' && next != end) {
            throw new Broken();
        }
        at++;
        open -= next == end ? 1 : 0;
        return next == ',';
    }

    /** A text that is torn counts as far as it goes. */
    private void text(Consumer<String> into) throws Broken {
        StringBuilder read = new StringBuilder();
        try {
            characters(read);
        } catch (Broken e) {
            inText = true;
            text = read.toString();
            throw e;
        } finally {
            into.accept(read.toString());
        }
    }

    private void characters(StringBuilder into) throws Broken {
        at++;
        for (char next = here(); next != '"'; next = here()) {
            if (next < ' ' || next == UNREADABLE) {
                throw new Broken();
            }
            into.append(next == '\\' ? escaped() : next);
            at++;
        }
        at++;
    }

    /** Stays before what is no escape. */
    private char escaped() throws Broken {
        int length = at + 1 < json.length() && json.charAt(at + 1) == 'u' ? 6 : 2;
        if (at + length > json.length()) {
            throw new Broken();
        }
        char kind = json.charAt(at + 1);
        char meant = switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw new Broken();
        };
        at += length - 1;
        return meant;
    }

    private char unit() throws Broken {
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(json.charAt(i), HEX);
            if (digit < 0) {
                throw new Broken();
            }
            unit = unit * HEX + digit;
        }
        return (char) unit;
    }

    /** Neither a draft nor a manifest holds other words and numbers than these. */
    private JsonNode word() throws Broken {
        int begin = at;
        while (Character.isLetterOrDigit(here()) && at - begin < LONGEST_WORD) {
            at++;
        }
        String word = json.substring(begin, at);
        if (word.equals("true") || word.equals("false")) {
            return NODES.booleanNode(word.equals("true"));
        }
        if (!word.matches("[0-9]{1,9}")) {
            at = begin;
            throw new Broken();
        }
        return NODES.numberNode(Integer.parseInt(word));
    }

    private char next() throws Broken {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        return here();
    }

    private char here() throws Broken {
        if (at >= json.length()) {
            throw new Broken();
        }
        return json.charAt(at);
    }
}
