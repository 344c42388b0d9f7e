package org.duizhao.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that are part of the program. */
final class Resource {
    private Resource() {}

    /** What a resource is read into. */
    @FunctionalInterface
    interface Reading<T> {
        T from(byte[] bytes) throws Malformed;
    }

    /** @throws IllegalStateException if it is not there or not what it should be: the program is not whole */
    static <T> T read(String name, Reading<T> reading) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return reading.from(in.readAllBytes());
        } catch (Malformed e) {
            throw new IllegalStateException("resource " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
