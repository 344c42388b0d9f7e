package org.duizhao.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duizhao.docx.UnreadableDocument.Reason;
import org.duizhao.model.SourceParagraph;
import org.xml.sax.SAXException;

/** A Word document in one XML file: the form of Word 2003, or a package whose parts stand one after another. */
final class WordXml {
    static final PartSource NO_PARTS = new Flat(Map.of());

    private WordXml() {}

    static List<SourceParagraph> read(Path file, Function<Beside, String> words) throws IOException, UnreadableDocument {
        Xml root;
        try (InputStream in = Files.newInputStream(file)) {
            root = new XmlTree().read(in);
        } catch (SAXException e) {
            throw new UnreadableDocument(Reason.DAMAGED, e);
        }
        return root.is("pkg:package") ? new WordDocument(new Flat(parts(root)), false, words).paragraphs() : of2003(root, words);
    }

    private static List<SourceParagraph> of2003(Xml root, Function<Beside, String> words) {
        StyleTable styles = new StyleTable(root.child("w:styles"));
        ReadingContext reading = new ReadingContext(new WordPackage(NO_PARTS), styles, new ListNumbers(Xml.NONE, styles), words, false);
        List<SourceParagraph> read = new ArrayList<>(reading.inside(root.child("w:body")));
        reading.ends();
        read.addAll(Margins.of(reading, Stream.concat(root.all("w:hdr"), root.all("w:ftr"))));
        read.addAll(reading.notes());
        return read;
    }

    private static Map<String, Xml> parts(Xml root) {
        Map<String, Xml> parts = new HashMap<>();
        root.children("pkg:part").forEach(part -> parts.put(part.attribute("name").orElse("").replaceFirst("^/", ""), part));
        return parts;
    }

    /** Parts that are elements of one file. */
    private record Flat(Map<String, Xml> parts) implements PartSource {
        @Override
        public Set<String> names() {
            return parts.keySet();
        }

        @Override
        public Xml xml(String name) {
            return parts.get(name).child("pkg:xmlData").children().findFirst().orElse(Xml.NONE);
        }

        @Override
        public byte[] bytes(String name) {
            return Base64.getMimeDecoder().decode(parts.get(name).child("pkg:binaryData").text());
        }
    }
}
