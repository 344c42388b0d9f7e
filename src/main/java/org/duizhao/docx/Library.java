package org.duizhao.docx;

import jakarta.xml.bind.JAXBContextFactory;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.docx4j.jaxb.Context;

/** docx4j itself: how it starts and that it keeps quiet. */
public final class Library {
    /** Held here, since the level of a logger that nobody holds is forgotten. */
    private static final List<Logger> LOGGERS =
            Stream.of("org.docx4j", "org.xlsx4j", "org.pptx4j").map(Logger::getLogger).toList();

    private Library() {}

    /**
     * Loads docx4j's classes, about a second's work, so that the first export or import need not wait for them. Blocks
     * until all is loaded: call it on a background thread.
     *
     * @throws IllegalStateException if the installation is broken
     */
    public static void warmUp() {
        prepare();
        if (Context.jc == null) {
            throw new IllegalStateException("no JAXB context for Word files");
        }
    }

    /**
     * To be called before anything of docx4j's. It logs what it does, and damaged files with their stack traces; what
     * matters of that reaches us as exceptions.
     */
    static void prepare() {
        System.setProperty(JAXBContextFactory.class.getName(), WordContext.class.getName());
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
