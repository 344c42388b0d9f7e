package org.duizhao.docx;

import jakarta.xml.bind.JAXBContextFactory;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.docx4j.jaxb.Context;
import org.docx4j.jaxb.JAXBImplementation;

/** docx4j itself: how it starts and that it keeps quiet. */
final class Library {
    /** Held here, since the level of a logger that nobody holds is forgotten. */
    private static final List<Logger> LOGGERS =
            Stream.of("org.docx4j", "org.xlsx4j", "org.pptx4j").map(Logger::getLogger).toList();

    private Library() {}

    /**
     * To be called before anything of docx4j's. It logs what it does, and damaged files with their stack traces; what
     * matters of that reaches us as exceptions.
     */
    static void prepare() {
        System.setProperty(JAXBContextFactory.class.getName(), WordContext.class.getName());
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
        Context.jaxbImplementation = JAXBImplementation.REFERENCE; // it tells by the class of its context, which is ours
    }
}
