package org.duizhao.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.compose.Characters;
import org.duizhao.compose.FontChoice;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;
import org.duizhao.paginate.GlyphMeasure;
import org.duizhao.paginate.GlyphMeasurer;
import org.duizhao.paginate.Page;
import org.duizhao.pdf.EmbeddedFont.Use;

/** Text to glyphs: from the font of the role, else from one of the program, else from any of the machine that has them. */
final class Lettering implements GlyphMeasurer, Closeable {
    private static final Logger LOG = System.getLogger(Lettering.class.getName());

    private final Map<Face, List<Cut>> cuts = new EnumMap<>(Face.class);
    private final Map<FontSource, Optional<EmbeddedFont>> loaded = new LinkedHashMap<>();
    private final Map<String, EmbeddedFont> borrowed = new HashMap<>();
    private final Map<Key, GlyphMeasure> measured = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    /** A font for a role. @param stroked whether it is made bold by a stroke */
    private record Cut(FontSource source, boolean stroked) {}

    private record Key(String text, Face face) {}

    /** One glyph of a text. */
    record Glyph(EmbeddedFont font, boolean stroked, Use use) {
        Glyph and(String attached) {
            return new Glyph(font, stroked, new Use(use.glyph(), use.text() + attached));
        }

        Glyph before(int room) {
            return new Glyph(font, stroked, new Use(use.glyph(), use.text(), room));
        }
    }

    Lettering(Typefaces typefaces, InstalledFonts installed) {
        for (Face face : Face.values()) {
            FontChoice choice = installed.choice(face, typefaces);
            FontFile own = installed.font(choice.family());
            List<Cut> chain = new ArrayList<>();
            if (own != null) {
                chain.add(new Cut(own, choice.stroked()));
            }
            chain.add(new Cut(BundledFont.of(face, typefaces.isBold(face)), false));
            for (BundledFont other : List.of(BundledFont.SONG, BundledFont.KAI, BundledFont.HEI)) {
                chain.add(new Cut(other, false));
            }
            cuts.put(face, chain);
        }
    }

    /** The fonts that were looked into. */
    Collection<EmbeddedFont> fonts() {
        return loaded.values().stream().flatMap(Optional::stream).toList();
    }

    /** What no font has, of all that was asked for. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Takes what the fonts of the paper lack of these pages from others. To be called before anything is measured. */
    void borrow(List<Page> pages, InstalledFonts installed) {
        Set<Key> seen = new HashSet<>();
        Set<String> lacking = new LinkedHashSet<>();
        pages.stream().flatMap(page -> page.lines().stream()).flatMap(line -> line.cells().stream())
                .forEach(cell -> characters(cell.text()).forEach(text -> {
                    if (seen.add(new Key(text, cell.run().face()))) {
                        lacking.addAll(lacking(text, cell.run().face()));
                    }
                }));
        if (!lacking.isEmpty()) {
            borrowed.putAll(installed.spares(lacking));
        }
    }

    /** The character and, if a form of it is chosen, that. */
    private List<String> lacking(String text, Face face) {
        int c = text.codePointAt(0);
        return Characters.isUnseen(c) ? List.of() : Stream.of(text, Character.toString(c)).distinct()
                .filter(each -> glyph(each, each, face).isEmpty()).toList();
    }

    /** Every character, with the variation selector behind it if there is one. */
    private static List<String> characters(String text) {
        List<String> characters = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = start + Character.charCount(text.codePointAt(start));
            if (end < text.length() && Characters.isSelector(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            characters.add(text.substring(start, end));
            start = end;
        }
        return characters;
    }

    /** What is drawn as one with the character before it, and has no glyph there, belongs to that one's text. */
    List<Glyph> glyphs(String text, Face face) {
        List<Glyph> glyphs = new ArrayList<>();
        characters(text).forEach(each -> {
            int c = each.codePointAt(0);
            String alone = Character.toString(c);
            Optional<Glyph> found = Characters.isUnseen(c) ? Optional.empty()
                    : glyph(each, each, face).or(() -> glyph(alone, each, face));
            if (found.isPresent()) {
                glyphs.add(found.get());
            } else if (Characters.isAttached(0, c)) {
                if (!glyphs.isEmpty()) {
                    glyphs.add(glyphs.removeLast().and(each));
                }
            } else {
                missing.add(alone);
                glyphs.add(glyph(Characters.GETA, each, face).orElseThrow());
            }
        });
        return glyphs;
    }

    private Optional<Glyph> glyph(String text, String meaning, Face face) {
        for (Cut cut : cuts.get(face)) {
            Optional<EmbeddedFont> font = load(cut.source());
            int glyph = font.map(one -> one.glyph(text)).orElse(0);
            if (glyph == 0 && font.isPresent() && Characters.isBlank(text.codePointAt(0))) {
                glyph = font.get().glyph(" ");
            }
            if (glyph != 0) {
                return Optional.of(new Glyph(font.get(), cut.stroked(), new Use(glyph, meaning)));
            }
        }
        return Optional.ofNullable(borrowed.get(text)).map(font -> new Glyph(font, false, new Use(font.glyph(text), meaning)));
    }

    /** Empty for a font of this machine that turns out to be damaged. */
    private Optional<EmbeddedFont> load(FontSource source) {
        Optional<EmbeddedFont> known = loaded.get(source);
        if (known == null) {
            known = open(source);
            loaded.put(source, known);
        }
        return known;
    }

    private static Optional<EmbeddedFont> open(FontSource source) {
        try {
            return Optional.of(new EmbeddedFont(new TrueTypeProgram(source.load())));
        } catch (IOException e) {
            if (source instanceof BundledFont) {
                throw new IllegalStateException("a font of our own cannot be read", e);
            }
            LOG.log(Level.WARNING, "{0} cannot be used: {1}", source, e);
            return Optional.empty();
        }
    }

    @Override
    public GlyphMeasure of(String text, Face face, double size) {
        GlyphMeasure ems = measured.computeIfAbsent(new Key(text, face), key -> measure(glyphs(text, face)));
        return new GlyphMeasure(ems.advance() * size, ems.inkLeft() * size, ems.inkWidth() * size);
    }

    /** The ink only of what is one glyph; of words nobody asks for it. */
    private static GlyphMeasure measure(List<Glyph> glyphs) {
        if (glyphs.size() == 1) {
            return glyphs.getFirst().font().measure(glyphs.getFirst().use().glyph());
        }
        double advance = glyphs.stream().mapToDouble(glyph -> glyph.font().advance(glyph.use().glyph())).sum();
        return new GlyphMeasure(advance, 0, advance);
    }

    @Override
    public void close() throws IOException {
        for (EmbeddedFont font : fonts()) {
            font.program().close();
        }
    }
}
