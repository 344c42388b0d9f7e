package org.duizhao.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A font of this machine.
 *
 * @param collected  whether the file holds other fonts too
 * @param postScript name it is found by in such a file
 * @param families   what it is called, in every language
 */
record FontFile(Path file, boolean collected, String postScript, Set<String> families) implements FontSource {
    @Override
    public TrueTypeFont load() throws IOException {
        if (!collected) {
            return new OTFParser().parse(new RandomAccessReadBufferedFile(file));
        }
        TrueTypeFont font = new TrueTypeCollection(file.toFile()).getFontByName(postScript);
        if (font == null) {
            throw new IOException(postScript + " is not in " + file);
        }
        return font;
    }
}
