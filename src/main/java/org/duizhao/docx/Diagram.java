package org.duizhao.docx;

import java.util.List;
import java.util.stream.Collectors;

/** The text of SmartArt, which stands in a part of its own. */
final class Diagram {
    private Diagram() {}

    /** Of none if the part cannot be read. */
    static List<String> lines(WordPackage word, String id) {
        try {
            return word.named(id).all("dgm:t").flatMap(point -> point.all("a:p"))
                    .map(paragraph -> paragraph.all("a:t").map(Xml::text).collect(Collectors.joining()))
                    .filter(line -> !line.isBlank()).toList();
        } catch (UnreadableDocument e) {
            return List.of(); // would do harm, so it is not read
        }
    }
}
