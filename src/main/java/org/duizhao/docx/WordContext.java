package org.duizhao.docx;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import jakarta.xml.bind.JAXBException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jaxb.runtime.api.JAXBRIContext;

/**
 * Learns docx4j's classes when they are needed, and only those: a paper is written with an eighth of them. The program reads
 * nothing with docx4j; whoever does gets all classes but charts, diagrams, ink and the like.
 */
public final class WordContext implements JAXBContextFactory {
    private static final String DOCUMENT = "org.docx4j.wml";
    private static final Pattern LEFT_OUT = Pattern.compile("org\\.opendope\\..*|org\\.docx4j\\.(dml\\.(chart|diagram|spreadsheet).*"
            + "|org\\.w3\\..*|com\\.microsoft\\.schemas\\.(ink|office\\.(drawing|powerpoint|web)).*)");

    private final JAXBContextFactory usual = new org.glassfish.jaxb.runtime.v2.JAXBContextFactory();

    @Override
    public JAXBContext createContext(String packages, ClassLoader loader, Map<String, ?> properties) {
        LaterContext.Making all = () -> usual.createContext(Stream.of(packages.split(":"))
                .filter(name -> !LEFT_OUT.matcher(name).matches()).collect(Collectors.joining(":")), loader, properties);
        return packages.startsWith(DOCUMENT + ":")
                ? new LaterContext(all, () -> usual.createContext(DOCUMENT, loader, onlyWritten(properties)))
                : new LaterContext(all);
    }

    private static Map<String, Object> onlyWritten(Map<String, ?> properties) {
        Map<String, Object> more = properties == null ? new HashMap<>() : new HashMap<>(properties);
        more.put(JAXBRIContext.ANNOTATION_READER, new WrittenClasses());
        return more;
    }

    @Override
    public JAXBContext createContext(Class<?>[] classes, Map<String, ?> properties) throws JAXBException {
        return usual.createContext(classes, properties);
    }
}
