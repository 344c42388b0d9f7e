package org.duizhao.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Where a font comes from; equal sources give the same font. */
interface FontSource {
    TrueTypeFont load() throws IOException;
}
