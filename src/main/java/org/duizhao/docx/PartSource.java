package org.duizhao.docx;

import java.io.IOException;
import java.util.Set;
import org.xml.sax.SAXException;

/** Where the parts of a document lie: in a ZIP, in another document, in one XML file. Names are as the source has them. */
interface PartSource {
    Set<String> names();

    /** @throws IOException or SAXException if the part is damaged */
    Xml xml(String name) throws IOException, SAXException, UnreadableDocument;

    byte[] bytes(String name) throws IOException;
}
