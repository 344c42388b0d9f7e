package org.duizhao.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A file of named plain values: texts, numbers, truth values, and lists and maps of these. */
public final class ValuesFile {
    private final OwnFile file;

    public ValuesFile(Path file) {
        this(new AtomicWriter(), file);
    }

    ValuesFile(AtomicWriter writer, Path file) {
        this.file = new OwnFile(writer, file, InstantSource.system());
    }

    /** A map of the caller's own; empty if there is no file or it could not be read and was set aside. */
    public Map<String, Object> read() {
        return file.read(ValuesFile::values, new LinkedHashMap<>());
    }

    @SuppressWarnings("unchecked") // the names of a JSON object are strings
    private static Map<String, Object> values(byte[] bytes) throws Malformed {
        return Json.read(bytes, LinkedHashMap.class);
    }

    public void write(Map<String, Object> values) throws UnwritableFile {
        file.write(Json.bytes(values));
    }

    /** Where a file that could not be read has been moved. */
    public Optional<Path> setAside() {
        return file.aside();
    }
}
