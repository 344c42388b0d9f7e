package org.duizhao.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xml.sax.SAXException;

/** The entries of a ZIP that stays open meanwhile. Reads only those that are asked for. */
record PackedParts(Map<String, Opener> entries, XmlTree tree) implements PartSource {
    /** Opens an entry, whose bytes were counted before. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    static PackedParts of(ZipFile zip) {
        Map<String, Opener> entries = new LinkedHashMap<>();
        zip.stream().map(ZipEntry::getName).forEach(name -> entries.put(name, () -> zip.getInputStream(zip.getEntry(name))));
        return new PackedParts(entries, new XmlTree());
    }

    @Override
    public Set<String> names() {
        return entries.keySet();
    }

    @Override
    public Xml xml(String name) throws IOException, SAXException, UnreadableDocument {
        try (InputStream in = entries.get(name).open()) {
            return tree.read(in);
        }
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        try (InputStream in = entries.get(name).open()) {
            return in.readAllBytes();
        }
    }
}
