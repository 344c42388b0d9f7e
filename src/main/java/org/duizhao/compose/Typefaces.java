package org.duizhao.compose;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.font.Face;
import org.duizhao.model.Layout;

/**
 * The font family the Word file names for each role.
 *
 * @param boldLevel3 whether headings of the third level are bold
 */
public record Typefaces(Map<Face, String> families, boolean boldLevel3) {
    /** The customary ones. */
    public static final Typefaces STANDARD = new Typefaces(Stream.of(Face.values()).collect(
            Collectors.toMap(face -> face, face -> FontChoice.customary(face).getFirst())), true);

    public Typefaces {
        EnumMap<Face, String> all = new EnumMap<>(families);
        for (Face face : Face.values()) {
            if (!all.containsKey(face)) {
                throw new IllegalArgumentException("no family for " + face);
            }
        }
        families = Collections.unmodifiableMap(all);
    }

    /** The usual families but for those named. @param named blank for the usual one */
    public static Typefaces with(Map<Face, String> named) {
        EnumMap<Face, String> all = new EnumMap<>(STANDARD.families());
        all.replaceAll((face, usual) -> named.getOrDefault(face, "").isBlank() ? usual : named.get(face));
        return new Typefaces(all, STANDARD.boldLevel3());
    }

    /** The same but for what the layout of a draft says. */
    public Typefaces in(Layout layout) {
        EnumMap<Face, String> all = new EnumMap<>(families);
        all.putAll(layout.fonts());
        return new Typefaces(all, layout.boldLevel3());
    }

    public boolean isBold(Face face) {
        return face == Face.HEADING_3 && boldLevel3;
    }

    public String family(Face face) {
        return families.get(face);
    }
}
