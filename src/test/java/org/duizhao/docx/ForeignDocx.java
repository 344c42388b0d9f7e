package org.duizhao.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.model.SourceParagraph;

/** A Word file as another program might have written it. */
final class ForeignDocx {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String types = override("document", "document.main");
    private final Map<String, byte[]> binary = new LinkedHashMap<>();
    private String relationships = "";
    private String main = "word/document.xml";

    ForeignDocx(String body) {
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    }

    ForeignDocx styles(String styles) {
        return part("styles", "<w:styles " + W + ">" + styles + "</w:styles>");
    }

    ForeignDocx numbering(String numbering) {
        return part("numbering", "<w:numbering " + W + ">" + numbering + "</w:numbering>");
    }

    ForeignDocx comments(String comments) {
        return part("comments", "<w:comments " + W + ">" + comments + "</w:comments>");
    }

    /** @param what header or footer; of the same there may be several */
    ForeignDocx margin(String what, String content) {
        String root = what.equals("header") ? "w:hdr" : "w:ftr";
        String name = what + binary.size();
        return related(name, what, name + ".xml", "<" + root + " " + W + ">" + content + "</" + root + ">");
    }

    ForeignDocx footnotes(String footnotes) {
        return part("footnotes", "<w:footnotes " + W + ">" + footnotes + "</w:footnotes>");
    }

    /** Any entry of the package, as it is. */
    ForeignDocx raw(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** A part that the text names by an id. @param target from the folder of the text on */
    ForeignDocx related(String id, String type, String target, String content) {
        return related(id, type, target, content, StandardCharsets.UTF_8);
    }

    ForeignDocx related(String id, String type, String target, String content, Charset charset) {
        relationships += relationship(id, RELATIONSHIPS + type, target);
        binary.put("word/" + target, content.getBytes(charset));
        return this;
    }

    /** The text itself under another name and as another type. */
    ForeignDocx main(String name, String type) {
        parts.put(name, parts.remove("word/document.xml"));
        types = "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>";
        main = name;
        return this;
    }

    private ForeignDocx part(String name, String xml) {
        parts.put("word/" + name + ".xml", xml);
        types += override(name, name);
        relationships += relationship("rId" + name, RELATIONSHIPS + name, name + ".xml");
        return this;
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>");
        all.put("_rels/.rels", list(relationship("rId1", RELATIONSHIPS + "officeDocument", main)));
        all.put("word/_rels/document.xml.rels", list(relationships));
        all.putAll(parts);
        return Parts.zip(all, binary);
    }

    Path in(Path folder) {
        return file(folder, bytes());
    }

    /** As the reader has it; what it names beside the text is called by kind and text. */
    static List<SourceParagraph> read(Path file) throws UnreadableDocument {
        return DocxReader.read(file, beside -> beside.kind() + " " + beside.text());
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("foreign.docx"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** @param properties children of {@code w:pPr} */
    static String p(String properties, String text) {
        return p(text).replace("<w:p>", "<w:p><w:pPr>" + properties + "</w:pPr>");
    }

    static String numbered(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    private static String override(String name, String type) {
        return "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String list(String relationships) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships
                + "</Relationships>";
    }
}
