package org.duizhao.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.duizhao.compose.FontFiles;
import org.duizhao.font.Face;

/** The fonts that come with the program. */
enum BundledFont implements FontSource {
    SONG("DuizhaoSong-Regular"),
    SONG_BOLD("DuizhaoSong-Bold"),
    HEI("DuizhaoHei-Regular"),
    KAI("DuizhaoKai-Regular");

    private final String file;

    BundledFont(String file) {
        this.file = file;
    }

    /** The one that plays a role where no other is installed. */
    static BundledFont of(Face face, boolean bold) {
        return switch (face) {
            case TITLE -> SONG_BOLD;
            case BODY, HEADING_3, FOOTER -> bold ? SONG_BOLD : SONG;
            case HEADING_1 -> HEI;
            case BYLINE, HEADING_2 -> KAI;
        };
    }

    @Override
    public TrueTypeFont load() throws IOException {
        try (InputStream in = Files.newInputStream(FontFiles.of(file))) {
            return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
        }
    }
}
