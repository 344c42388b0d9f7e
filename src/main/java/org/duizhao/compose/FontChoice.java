package org.duizhao.compose;

import java.util.Collection;
import java.util.List;
import org.duizhao.font.Face;

/**
 * The font that plays one role on screen and in PDF.
 *
 * @param named   the family the Word file names
 * @param family  the family drawn with
 * @param bold    whether it is the bold weight of the family
 * @param stroked whether bold is made by a stroke because the family has one weight only
 * @param standIn whether it is another font than the one named
 */
public record FontChoice(Face face, String named, String family, boolean bold, boolean stroked, boolean standIn) {
    /** The families that come with the program. */
    public static final String SONG = "Duizhao Song";
    public static final String HEI = "Duizhao Hei";
    public static final String KAI = "Duizhao Kai";

    /** What is installed, under the name that was asked for or close to it in kind, else what comes with the program. */
    public static FontChoice of(Face face, Typefaces typefaces, Collection<String> installed) {
        String named = typefaces.family(face);
        return FontFamilies.find(named, face, installed)
                .map(found -> new FontChoice(
                        face, named, found.family(), false, typefaces.isBold(face), !found.named()))
                .orElseGet(() -> bundled(face, named, typefaces.isBold(face)));
    }

    /** The families in use for a role, the usual one first. */
    public static List<String> customary(Face face) {
        return FontFamilies.kin(face).stream().map(List::getFirst).toList();
    }

    /** Whether a family is there under any of its names. */
    public static boolean isInstalled(String family, Collection<String> installed) {
        return FontFamilies.find(family, installed).isPresent();
    }

    private static FontChoice bundled(Face face, String named, boolean bold) {
        String family = switch (face) {
            case TITLE, BODY, HEADING_3, FOOTER -> SONG;
            case HEADING_1 -> HEI;
            case BYLINE, HEADING_2 -> KAI;
        };
        return new FontChoice(face, named, family, face == Face.TITLE || bold, false, true);
    }
}
