package org.duizhao.docx;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An equation in one line, as its linear form has it (ECMA-376 part 1, 22.1). */
final class Equation {
    private Equation() {}

    static String of(Xml node) {
        return switch (node.name()) {
            case "m:t", "w:t" -> node.text();
            case "m:f" -> grouped(node, "m:num") + "/" + grouped(node, "m:den");
            case "m:rad" -> of(node.child("m:deg")) + "√" + grouped(node, "m:e");
            case "m:sSup" -> of(node.child("m:e")) + "^" + grouped(node, "m:sup");
            case "m:sSub" -> of(node.child("m:e")) + "_" + grouped(node, "m:sub");
            case "m:sSubSup", "m:sPre" -> of(node.child("m:e")) + "_" + grouped(node, "m:sub") + "^" + grouped(node, "m:sup");
            case "m:nary" -> sign(node, "m:naryPr", "m:chr", "∫") + limit("_", node, "m:sub") + limit("^", node, "m:sup")
                    + of(node.child("m:e"));
            case "m:d" -> sign(node, "m:dPr", "m:begChr", "(")
                    + node.children("m:e").map(Equation::of).collect(Collectors.joining(sign(node, "m:dPr", "m:sepChr", "|")))
                    + sign(node, "m:dPr", "m:endChr", ")");
            case "m:m", "m:eqArr" -> node.children().map(Equation::of).filter(row -> !row.isEmpty())
                    .collect(Collectors.joining("; "));
            case "m:mr" -> node.children("m:e").map(Equation::of).collect(Collectors.joining(", "));
            default -> node.name().endsWith("Pr") ? "" : node.children().map(Equation::of).collect(Collectors.joining());
        };
    }

    private static String grouped(Xml node, String child) {
        String text = of(node.child(child));
        return text.codePoints().allMatch(Character::isLetterOrDigit) ? text : "(" + text + ")";
    }

    private static String limit(String mark, Xml node, String child) {
        return of(node.child(child)).isEmpty() ? "" : mark + grouped(node, child);
    }

    private static String sign(Xml node, String properties, String property, String usual) {
        Xml found = node.child(properties, property);
        return Stream.of(found).filter(Xml::isThere).map(each -> each.value().orElse("")).findFirst().orElse(usual);
    }
}
