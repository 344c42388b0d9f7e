package org.duizhao.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Reads the parts of a document as they are, without a schema: an element that is not known is no reason to lose the text in
 * it. Depth is bounded by the limits that the JDK's parser has by itself. Not by a stream of events: the JDK's prints what it
 * throws, and cannot be told not to.
 */
final class XmlTree extends DefaultHandler2 {
    /** Of all parts together, with those that are blank, which {@link Bounds} do not count. */
    static final int MOST_PARAGRAPHS = 4 * Bounds.MOST_PARAGRAPHS;
    private static final String PARAGRAPH = "p";

    private final XMLReader parser;
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private final Deque<Xml> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Xml root = Xml.NONE;
    private int paragraphs;

    /** Nothing more is to be read. */
    private static final class Refused extends SAXException {
        private static final long serialVersionUID = 1;
        private final Reason reason;

        Refused(Reason reason) {
            this.reason = reason;
        }
    }

    XmlTree() {
        try {
            parser = SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", this);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the JDK's own parser", e);
        }
        parser.setContentHandler(this);
        parser.setErrorHandler(this);
    }

    /**
     * @throws UnreadableDocument if it would do harm
     * @throws SAXException       if it is damaged
     * @throws IOException        if it is damaged, or cannot be reached
     */
    Xml read(InputStream in) throws IOException, SAXException, UnreadableDocument {
        open.clear();
        text.setLength(0);
        root = Xml.NONE;
        try {
            parser.parse(new InputSource(in));
            return root;
        } catch (Refused e) {
            throw new UnreadableDocument(e.reason, e);
        } finally {
            open.clear();
            root = Xml.NONE;
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
        addText();
        open.push(new Xml(names.computeIfAbsent(namespace, each -> new HashMap<>())
                .computeIfAbsent(name, each -> Namespaces.prefix(namespace) + each), attributes(attributes), new ArrayList<>(4)));
    }

    private static Map<String, String> attributes(Attributes given) {
        Map<String, String> kept = new HashMap<>();
        for (int i = 0; i < given.getLength(); i++) {
            if (!given.getLocalName(i).startsWith("rsid")) {
                kept.putIfAbsent(given.getLocalName(i), given.getValue(i));
            }
        }
        return Map.copyOf(kept);
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        text.append(buffer, start, length);
    }

    @Override
    public void endElement(String namespace, String name, String prefixed) {
        addText();
        Xml ended = open.pop();
        Xml whole = new Xml(ended.name(), ended.attributes(), List.copyOf(ended.content()));
        if (open.isEmpty()) {
            root = whole;
        } else {
            open.peek().content().add(whole);
        }
    }

    private void addText() {
        if (!text.isEmpty() && !open.isEmpty()) {
            open.peek().content().add(text.toString());
        }
        text.setLength(0);
    }
}
