package org.duizhao.compose;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the fonts that come with the program lie: as files, beside the program's jar once it is packed, for out of a jar
 * they would be unpacked to a temporary file at every start.
 */
public final class FontFiles {
    private FontFiles() {}

    /** @param name of the file, without ending */
    public static Path of(String name) {
        String file = "fonts/" + name + ".ttf";
        URL unpacked = FontFiles.class.getResource("/" + file);
        return unpacked == null ? jar().resolveSibling(file) : Path.of(URI.create(unpacked.toString()));
    }

    /** Asked of the class loader: of a class out of the start-up cache the JDK (25.0.3) may not know the code source. */
    private static Path jar() {
        String self = Objects.requireNonNull(FontFiles.class.getResource("FontFiles.class")).toString();
        return Path.of(URI.create(self.substring("jar:".length(), self.indexOf("!/"))));
    }
}
