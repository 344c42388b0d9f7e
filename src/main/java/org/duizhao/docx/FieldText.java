package org.duizhao.docx;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Word shows of a field whose result is not stored, for those that hold text of the author (ECMA-376 part 1, 17.16.5). */
final class FieldText {
    private static final Pattern SYMBOL =
            Pattern.compile("(?i)^\\s*SYMBOL\\s+(0x[0-9a-f]{1,5}|\\d{1,6})(?:.*?\\\\f\\s+\"?([^\"\\\\]+)\"?)?.*", Pattern.DOTALL);
    private static final int HEXADECIMAL = 16;

    private FieldText() {}

    /** @param begin the element the field begins with, which holds the choices of a form's field */
    static String of(String instruction, Xml begin) {
        String name = instruction.strip().split("[\\s\\\\(]", 2)[0].toUpperCase(Locale.ROOT);
        return switch (name) {
            case "EQ" -> EquationField.of(instruction.strip().substring(2));
            case "SYMBOL" -> symbol(instruction);
            case "FORMDROPDOWN" -> chosen(begin.child("w:ffData", "w:ddList"));
            case "FORMCHECKBOX" -> box(begin.child("w:ffData", "w:checkBox"));
            default -> "";
        };
    }

    private static String symbol(String instruction) {
        Matcher symbol = SYMBOL.matcher(instruction);
        if (!symbol.matches()) {
            return "";
        }
        String number = symbol.group(1);
        int code = number.startsWith("0x") || number.startsWith("0X")
                ? Integer.parseInt(number.substring(2), HEXADECIMAL) : Integer.parseInt(number);
        return Symbols.of(code, symbol.group(2) == null ? "" : symbol.group(2).strip());
    }

    private static String chosen(Xml list) {
        List<String> entries = list.children("w:listEntry").flatMap(entry -> entry.value().stream()).toList();
        int at = list.child("w:result").number().or(() -> list.child("w:default").number()).orElse(0);
        return at >= 0 && at < entries.size() ? entries.get(at) : "";
    }

    private static String box(Xml box) {
        return box.flag("w:checked").or(() -> box.flag("w:default")).orElse(false) ? Symbols.TICKED : Symbols.EMPTY;
    }
}
