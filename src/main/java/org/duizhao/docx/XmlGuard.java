package org.duizhao.docx;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.duizhao.docx.UnreadableDocument.Reason;
import org.duizhao.model.Bounds;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads every XML part once before docx4j does, which would print what is wrong with it to standard error, and holds all of it
 * in memory. Depth is bounded by the limits that the JDK's parser has by itself. Not by a stream of events: the JDK's prints
 * what it throws, and cannot be told not to.
 */
final class XmlGuard extends DefaultHandler2 {
    /** Of all parts together, with those that are blank, which {@link Bounds} do not count. */
    static final int MOST_PARAGRAPHS = 4 * Bounds.MOST_PARAGRAPHS;
    private static final String PARAGRAPH = "p";

    private int paragraphs;
    private final XMLReader parser;

    /** Nothing more is to be read. */
    private static final class Refused extends SAXException {
        private static final long serialVersionUID = 1;
        private final Reason reason;

        Refused(Reason reason) {
            this.reason = reason;
        }
    }

    XmlGuard() {
        try {
            parser = SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", this);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the JDK's own parser", e);
        }
        parser.setContentHandler(this);
        parser.setErrorHandler(this);
    }

    void check(ZipFile zip, ZipEntry entry) throws IOException, UnreadableDocument {
        if (!entry.getName().endsWith(".xml") && !entry.getName().endsWith(".rels")) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            parser.parse(new InputSource(in));
        } catch (Refused e) {
            throw new UnreadableDocument(e.reason);
        } catch (SAXException | CharConversionException | UnsupportedEncodingException e) {
            throw new UnreadableDocument(Reason.DAMAGED, e);
        }
    }

    /** Before anything that it declares is read. */
    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
        throw new Refused(Reason.SUSPICIOUS);
    }

    @Override
    public void startElement(String namespace, String name, String prefixed, Attributes attributes) throws SAXException {
        if (PARAGRAPH.equals(name) && ++paragraphs > MOST_PARAGRAPHS) {
            throw new Refused(Reason.TOO_LONG);
        }
    }
}
