package org.duizhao.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.duizhao.model.SourceParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * Documents of elements thrown together at random: every character that a walk through the XML finds, by another parser and
 * without knowledge of the format, is read once or named, in whatever it stands.
 */
class EveryTextIsReadTest {
    private static final int DOCUMENTS = 300;
    private static final List<String> BLOCKS = List.of("sdt", "customXml", "tbl", "choice", "unheardOf");
    private static final List<String> INLINE = List.of("hyperlink", "ins", "moveTo", "smartTag", "bdo", "dir", "fldSimple", "sdt", "box", "choice");
    private static final String HAN = "学习调研整改落实群众基层联系镇村某一二三、，。（）①“”*_#|";

    @TempDir
    private Path folder;

    private final Random random = new Random(20251130);

    @Test
    void inWhateverItStands() throws Exception {
        for (int i = 0; i < DOCUMENTS; i++) {
            String body = Stream.generate(() -> block(0)).limit(1 + random.nextInt(6)).collect(Collectors.joining());
            ForeignDocx file = new ForeignDocx(body);
            String found = walked(Parts.of(file.bytes()).get("word/document.xml"));
            String read = ForeignDocx.read(file.in(folder)).stream().map(SourceParagraph::text)
                    .map(text -> text.replaceFirst("^HIDDEN ", "")).collect(Collectors.joining());
            assertThat(sorted(read)).as(body).isEqualTo(sorted(found));
        }
    }

    private static String sorted(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String walked(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return text(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement());
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append("t".equals(child.getLocalName()) ? child.getTextContent() : text(child));
        }
        return text.toString();
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private String block(int depth) {
        if (depth > 3 || random.nextInt(3) > 0) {
            return "<w:p>" + inline(depth) + "</w:p>";
        }
        String inner = block(depth + 1) + block(depth + 1);
        return switch (any(BLOCKS)) {
            case "sdt" -> "<w:sdt><w:sdtPr/><w:sdtContent>" + inner + "</w:sdtContent></w:sdt>";
            case "tbl" -> "<w:tbl><w:tr><w:tc>" + inner + "</w:tc><w:sdt><w:sdtContent><w:tc>" + block(depth + 1)
                    + "</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>";
            case "choice" -> "<mc:AlternateContent><mc:Choice Requires=\"x\">" + inner + "</mc:Choice></mc:AlternateContent>";
            case "customXml" -> "<w:customXml>" + inner + "</w:customXml>";
            default -> "<w:unheardOf>" + inner + "</w:unheardOf>";
        };
    }

    private String inline(int depth) {
        return Stream.generate(() -> piece(depth)).limit(1 + random.nextInt(3)).collect(Collectors.joining());
    }

    private String piece(int depth) {
        if (depth > 4 || random.nextBoolean()) {
            String hidden = random.nextInt(6) == 0 ? "<w:rPr><w:vanish/></w:rPr>" : "";
            return "<w:r>" + hidden + "<w:t>" + words() + "</w:t><w:br/><w:t>" + words() + "</w:t></w:r>";
        }
        String name = any(INLINE);
        return switch (name) {
            case "sdt" -> "<w:sdt><w:sdtContent>" + inline(depth + 1) + "</w:sdtContent></w:sdt>";
            case "box" -> "<w:r><w:object><v:textbox><w:txbxContent>" + block(depth + 1) + "</w:txbxContent></v:textbox></w:object></w:r>";
            case "choice" -> "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:t>" + words()
                    + "</w:t></mc:Choice></mc:AlternateContent></w:r>";
            default -> "<w:" + name + ">" + inline(depth + 1) + "</w:" + name + ">";
        };
    }

    private String words() {
        return random.ints(1 + random.nextInt(8), 0, HAN.length()).mapToObj(at -> HAN.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
