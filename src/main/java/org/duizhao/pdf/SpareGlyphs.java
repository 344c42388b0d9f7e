package org.duizhao.pdf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Looks for some glyphs in fonts that are offered one by one. No font is open longer than it takes to take them out. */
final class SpareGlyphs {
    private static final Logger LOG = System.getLogger(SpareGlyphs.class.getName());
    /** In bytes; larger files are left alone, since a font is read as a whole. */
    private static final long LARGEST = 128 << 20;
    /** Fonts that have a box for every character there is. */
    private static final String BOXES = "lastresort";

    private final Set<String> texts;
    private final List<Offer> offers = new ArrayList<>();

    SpareGlyphs(Set<String> texts) {
        this.texts = texts;
    }

    /** @param has those of the texts that it says it has */
    private record Offer(FontFile font, int rank, List<String> has) {}

    /** The fonts of a file. */
    void offer(Path file) throws IOException {
        if (Files.size(file) <= LARGEST) {
            for (FontTables.Spare spare : FontTables.spares(file)) {
                List<String> has = texts.stream().filter(text -> spare.characters().glyph(text) != 0).toList();
                if (!has.isEmpty() && spare.font().families().stream().noneMatch(SpareGlyphs::isOfBoxes)) {
                    offers.add(new Offer(spare.font(), spare.rank(), has));
                }
            }
        }
    }

    private static boolean isOfBoxes(String family) {
        return family.replace(" ", "").replace(".", "").toLowerCase(Locale.ROOT).startsWith(BOXES);
    }

    /** From the font that is preferred among those that have it. */
    Map<String, EmbeddedFont> take() {
        offers.sort(Comparator.comparingInt(Offer::rank));
        Set<String> left = new LinkedHashSet<>(texts);
        Map<String, EmbeddedFont> found = new HashMap<>();
        for (Offer offer : offers) {
            List<String> wanted = offer.has().stream().filter(left::contains).toList();
            if (!wanted.isEmpty()) {
                Map<String, GlyphOutline> outlines = new LinkedHashMap<>();
                EmbeddedFont font = new EmbeddedFont(new OutlineProgram(take(offer.font(), wanted, outlines), outlines));
                outlines.keySet().forEach(text -> found.put(text, font));
                left.removeAll(outlines.keySet());
            }
        }
        return found;
    }

    /**
     * Those that are really drawn; of a damaged font what came before the damage.
     *
     * @return the name of the font
     */
    private static String take(FontFile file, List<String> texts, Map<String, GlyphOutline> outlines) {
        try (TrueTypeFont font = file.load()) {
            CharacterMap characters = CharacterMap.of(ByteBuffer.wrap(font.getTableBytes(font.getCmap())));
            for (String text : texts) {
                GlyphOutline outline = GlyphOutline.of(font, characters.glyph(text));
                if (!outline.isEmpty()) {
                    outlines.put(text, outline);
                }
            }
            return font.getName();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // a font from anywhere can break a library in ways nobody has listed; another may have the character
            LOG.log(Level.WARNING, "{0} cannot be used: {1}", file, e);
            return file.postScript();
        }
    }
}
