package org.duizhao.compose;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;

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
        return unpacked == null ? path(FontFiles.class.getProtectionDomain().getCodeSource().getLocation()).resolveSibling(file)
                : path(unpacked);
    }

    private static Path path(URL place) {
        return Path.of(URI.create(place.toString()));
    }
}
