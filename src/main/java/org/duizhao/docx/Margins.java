package org.duizhao.docx;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.model.SourceParagraph;

/**
 * What stands on every page above and below the text: headers, footers, and watermarks, which Word keeps in headers. It is no
 * part of the text but may say whose the paper is or that it is secret, so it is named; numbers of pages are not.
 */
final class Margins {
    static final List<String> PARTS = List.of("header", "footer");
    private static final Pattern WORD = Pattern.compile("[\\p{L}&&[^第页共]]");

    private Margins() {}

    /** @param margins roots of the parts, or elements of Word 2003 */
    static List<SourceParagraph> of(ReadingContext reading, Stream<Xml> margins) {
        return margins.map(margin -> text(reading, margin)).filter(text -> WORD.matcher(text).find()).distinct()
                .map(text -> SourceParagraph.note(reading.words().apply(new Beside(Beside.Kind.MARGIN, text, "")))).toList();
    }

    private static String text(ReadingContext reading, Xml margin) {
        return reading.inside(margin).stream().map(SourceParagraph::text).map(String::strip).collect(Collectors.joining(" "));
    }
}
