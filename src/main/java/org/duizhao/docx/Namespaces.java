package org.duizhao.docx;

import java.util.Map;

/**
 * The vocabularies in which text of a Word file stands, under the prefixes they usually have. Each has several addresses:
 * ISO/IEC 29500 transitional and strict, Word 2003.
 */
final class Namespaces {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("wordprocessingml/2006/main", "w:"), Map.entry("wordprocessingml/main", "w:"),
            Map.entry("http://schemas.microsoft.com/office/word/2003/wordml", "w:"),
            Map.entry("http://schemas.microsoft.com/office/word/2003/auxHint", "wx:"),
            Map.entry("http://schemas.microsoft.com/aml/2001/core", "aml:"),
            Map.entry("http://schemas.microsoft.com/office/2006/xmlPackage", "pkg:"),
            Map.entry("officeDocument/2006/math", "m:"), Map.entry("officeDocument/math", "m:"),
            Map.entry("drawingml/2006/main", "a:"), Map.entry("drawingml/main", "a:"),
            Map.entry("drawingml/2006/wordprocessingDrawing", "wp:"), Map.entry("drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("drawingml/2006/picture", "pic:"), Map.entry("drawingml/picture", "pic:"),
            Map.entry("drawingml/2006/chart", "c:"), Map.entry("drawingml/chart", "c:"),
            Map.entry("http://schemas.microsoft.com/office/drawing/2014/chartex", "c:"),
            Map.entry("drawingml/2006/diagram", "dgm:"), Map.entry("drawingml/diagram", "dgm:"),
            Map.entry("markup-compatibility/2006", "mc:"), Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"));
    private static final String OTHER = "?:";

    private Namespaces() {}

    /** With a colon; of a vocabulary that is not known a mark of its own. */
    static String prefix(String namespace) {
        String name = namespace.startsWith(TRANSITIONAL) ? namespace.substring(TRANSITIONAL.length())
                : namespace.startsWith(STRICT) ? namespace.substring(STRICT.length()) : namespace;
        return namespace.isEmpty() ? "" : PREFIXES.getOrDefault(name, OTHER);
    }
}
