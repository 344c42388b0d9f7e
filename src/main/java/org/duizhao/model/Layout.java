package org.duizhao.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.duizhao.font.Face;

/**
 * How one paper stands on its pages, beside the forms of its headings and items.
 *
 * @param fonts           family by face; a face that is not there has the one of the program's settings
 * @param boldLevel3      whether headings marked 1. are bold
 * @param secondTitleLine whether the lines of the title stay apart; otherwise they are one, broken only if it is too long
 */
public record Layout(
        LinePitch pitch, Map<Face, String> fonts, boolean boldLevel3, boolean secondTitleLine,
        PageNumbering numbers) {
    /** Longest name of a family, in UTF-16 units: far above what systems have. */
    public static final int LONGEST_FAMILY = 100;

    public static final Layout CUSTOMARY =
            new Layout(LinePitch.EXACT_28_95, Map.of(), true, true, PageNumbering.OUTER);

    /** @throws IllegalArgumentException if a family has no name that a file could hold */
    public Layout {
        EnumMap<Face, String> kept = new EnumMap<>(Face.class);
        fonts.forEach((face, family) -> kept.put(face, checked(family)));
        fonts = Collections.unmodifiableMap(kept);
    }

    private static String checked(String family) {
        if (!isFamily(family)) {
            throw new IllegalArgumentException("no name of a font: " + family);
        }
        return family;
    }

    /** Whether a text can be the name of a family. */
    public static boolean isFamily(String text) {
        return !text.isBlank() && text.equals(text.strip()) && text.length() <= LONGEST_FAMILY
                && text.codePoints().map(Character::getType)
                        .noneMatch(type -> type == Character.CONTROL || type == Character.SURROGATE);
    }

    public Layout withPitch(LinePitch other) {
        return new Layout(other, fonts, boldLevel3, secondTitleLine, numbers);
    }

    /** @param family blank for the one of the program's settings */
    public Layout withFont(Face face, String family) {
        EnumMap<Face, String> changed = new EnumMap<>(Face.class);
        changed.putAll(fonts);
        if (family.isBlank()) {
            changed.remove(face);
        } else {
            changed.put(face, family);
        }
        return new Layout(pitch, changed, boldLevel3, secondTitleLine, numbers);
    }

    public Layout withBoldLevel3(boolean on) {
        return new Layout(pitch, fonts, on, secondTitleLine, numbers);
    }

    public Layout withSecondTitleLine(boolean on) {
        return new Layout(pitch, fonts, boldLevel3, on, numbers);
    }

    public Layout withNumbers(PageNumbering other) {
        return new Layout(pitch, fonts, boldLevel3, secondTitleLine, other);
    }
}
