package org.duizhao.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.docx.UnreadableDocument.Reason;
import org.duizhao.model.Bounds;

/**
 * Reads every XML part once before docx4j does, which would print what is wrong with it to standard error, and holds all of it
 * in memory. Depth is bounded by the limits that the JDK's parser has by itself.
 */
final class XmlGuard {
    /** Of all parts together, with those that are blank, which {@link Bounds} do not count. */
    static final int MOST_PARAGRAPHS = 4 * Bounds.MOST_PARAGRAPHS;
    private static final String PARAGRAPH = "p";

    private int paragraphs;
    private final XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();

    XmlGuard() {
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    void check(ZipFile zip, ZipEntry entry) throws IOException, UnreadableDocument {
        if (!entry.getName().endsWith(".xml") && !entry.getName().endsWith(".rels")) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = parsers.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new UnreadableDocument(Reason.SUSPICIOUS);
                }
                if (event == XMLStreamConstants.START_ELEMENT && PARAGRAPH.equals(xml.getLocalName())
                        && ++paragraphs > MOST_PARAGRAPHS) {
                    throw new UnreadableDocument(Reason.TOO_LONG);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(Reason.DAMAGED, e);
        }
    }
}
