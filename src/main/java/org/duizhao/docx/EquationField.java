package org.duizhao.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of an EQ field, with which Word and WPS set circled numbers, readings above characters and fractions: switches
 * such as {@code \o} with what they are applied to in brackets.
 */
final class EquationField {
    /** Characters around a number, and Unicode's one character for both. */
    private static final Set<String> CIRCLES = Set.of("○", "〇", "◯", "o", "O");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
    private static final Pattern SWITCH_OF_ALL = Pattern.compile("\\\\\\*\\s*(?:\"[^\"]*\"|\\S+)");
    private static final int DEEPEST = 50;

    private final String text;
    private int at;
    private int depth;

    private EquationField(String text) {
        this.text = text;
    }

    /** @param instruction what follows the name of the field */
    static String of(String instruction) {
        return new EquationField(SWITCH_OF_ALL.matcher(instruction).replaceAll("")).until("").strip();
    }

    /** Up to one of the marks, or to the end. */
    private String until(String ends) {
        StringBuilder read = new StringBuilder();
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && depth < DEEPEST) {
                read.append(applied());
            } else {
                at += c == '\\' && at + 1 < text.length() ? 1 : 0;
                read.append(text.charAt(at++));
            }
        }
        return read.toString();
    }

    private String applied() {
        char name = Character.toLowerCase(text.charAt(at + 1));
        int bracket = text.indexOf('(', at);
        String switches = text.substring(at, bracket < 0 ? text.length() : bracket).toLowerCase(Locale.ROOT);
        at = bracket < 0 ? text.length() : bracket + 1;
        depth++;
        List<String> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at - 1) != ')') {
            parts.add(until(",;，；)").strip());
            at++;
        }
        depth--;
        return said(name, switches, parts);
    }

    private static String said(char name, String switches, List<String> parts) {
        return switch (name) {
            case 'o' -> over(parts);
            case 'f' -> String.join("/", parts);
            case 'r' -> parts.size() > 1 ? parts.get(0) + "√" + parts.get(1) : "√" + String.join("", parts);
            case 'b' -> switches.contains("\\bc") ? String.join(",", parts) : "(" + String.join(",", parts) + ")";
            default -> String.join(parts.size() > 1 ? " " : "", parts);
        };
    }

    /** Characters set over each other: a number in a circle is one character, anything else is read one after another. */
    private static String over(List<String> parts) {
        List<String> inner = parts.stream().filter(part -> !CIRCLES.contains(part)).toList();
        boolean circled = inner.size() < parts.size() && inner.size() == 1;
        if (circled && NUMBER.matcher(inner.getFirst()).matches()) {
            return NumberText.of("decimalEnclosedCircle", Integer.parseInt(inner.getFirst()));
        }
        return circled ? inner.getFirst() : parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining());
    }
}
