package org.duizhao.docx;

import jakarta.xml.bind.Binder;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.JAXBIntrospector;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import org.w3c.dom.Node;

/** Is made at first use; what is read may need another than what is written. Used by any thread. */
final class LaterContext extends JAXBContext {
    private final Once reading;
    private final Once writing;

    LaterContext(Making making) {
        reading = new Once(making);
        writing = reading;
    }

    LaterContext(Making reading, Making writing) {
        this.reading = new Once(reading);
        this.writing = new Once(writing);
    }

    @Override
    public Unmarshaller createUnmarshaller() throws JAXBException {
        return reading.get().createUnmarshaller();
    }

    @Override
    public Marshaller createMarshaller() throws JAXBException {
        return writing.get().createMarshaller();
    }

    @Override
    public <T> Binder<T> createBinder(Class<T> tree) {
        return reading.known().createBinder(tree);
    }

    @Override
    public Binder<Node> createBinder() {
        return reading.known().createBinder();
    }

    @Override
    public JAXBIntrospector createJAXBIntrospector() {
        return reading.known().createJAXBIntrospector();
    }

    /** How a context is made. */
    @FunctionalInterface
    interface Making {
        JAXBContext make() throws JAXBException;
    }

    private static final class Once {
        private final Making making;
        private JAXBContext made;

        Once(Making making) {
            this.making = making;
        }

        synchronized JAXBContext get() throws JAXBException {
            if (made == null) {
                made = making.make();
            }
            return made;
        }

        JAXBContext known() {
            try {
                return get();
            } catch (JAXBException e) {
                throw new IllegalStateException(e); // a broken installation
            }
        }
    }
}
