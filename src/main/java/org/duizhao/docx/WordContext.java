package org.duizhao.docx;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import jakarta.xml.bind.JAXBException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves out what docx4j would know of charts, diagrams, ink and the like: no text of a paper stands in them, and half of
 * the time until the first Word file is spent on learning them. In a foreign file they are passed over as unknown elements.
 */
public final class WordContext implements JAXBContextFactory {
    private static final Pattern LEFT_OUT = Pattern.compile("org\\.opendope\\..*|org\\.docx4j\\.(dml\\.(chart|diagram|spreadsheet).*"
            + "|org\\.w3\\..*|com\\.microsoft\\.schemas\\.(ink|office\\.(drawing|powerpoint|web)).*)");

    private final JAXBContextFactory usual = new org.glassfish.jaxb.runtime.v2.JAXBContextFactory();

    @Override
    public JAXBContext createContext(String packages, ClassLoader loader, Map<String, ?> properties) throws JAXBException {
        return usual.createContext(Stream.of(packages.split(":")).filter(name -> !LEFT_OUT.matcher(name).matches())
                .collect(Collectors.joining(":")), loader, properties);
    }

    @Override
    public JAXBContext createContext(Class<?>[] classes, Map<String, ?> properties) throws JAXBException {
        return usual.createContext(classes, properties);
    }
}
