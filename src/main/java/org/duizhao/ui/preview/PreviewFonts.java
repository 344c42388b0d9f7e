package org.duizhao.ui.preview;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.duizhao.compose.FontChoice;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;
import org.duizhao.session.Session;

/** The fonts pages are drawn with: the person's own where they are installed, else the bundled ones. */
public final class PreviewFonts {
    /** As they are told to a reader: what most of the paper is set in comes before its headings. */
    static final List<Face> ORDER = List.of(Face.TITLE, Face.BYLINE, Face.BODY, Face.HEADING_1, Face.HEADING_2, Face.HEADING_3,
            Face.FOOTER);

    private final Typefaces typefaces;
    private final Collection<String> installed;
    private final Map<Face, FontChoice> choices = new EnumMap<>(Face.class);

    /** With the fonts of this machine; the bundled ones must be loaded. */
    public PreviewFonts(Typefaces typefaces) {
        this(typefaces, Font.getFamilies());
    }

    /** With these families, and the bundled ones, alone. */
    public PreviewFonts(Typefaces typefaces, Collection<String> installed) {
        this.typefaces = typefaces;
        this.installed = installed;
        for (Face face : ORDER) {
            choices.put(face, FontChoice.of(face, typefaces, installed));
        }
    }

    /** What the Word file names. */
    public Typefaces typefaces() {
        return typefaces;
    }

    /** As the open draft has them. */
    public PreviewFonts in(Session session) {
        return new PreviewFonts(session.paper().typefaces(typefaces), installed);
    }

    /** Whether they are what the open draft has, beside those of the program. */
    boolean areOf(Session session, PreviewFonts usual) {
        return typefaces.equals(session.paper().typefaces(usual.typefaces));
    }

    public FontChoice choice(Face face) {
        return choices.get(face);
    }

    /** Made by family name, so that characters the font lacks come from another. @param size in points */
    public Font font(Face face, double size) {
        return Font.font(choice(face).family(), choice(face).bold() ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }

    /** The roles played by another font than the one the Word file names, the body before the headings. */
    public List<FontChoice> standIns() {
        return ORDER.stream().map(this::choice).filter(FontChoice::standIn).toList();
    }

    /** The families the Word file names that are not at hand, each once, that of the body first. */
    public List<String> missing() {
        return Stream.concat(Stream.of(choice(Face.BODY)).filter(FontChoice::standIn), standIns().stream())
                .map(FontChoice::named).distinct().toList();
    }
}
