package org.duizhao.compose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.font.Face;
import org.duizhao.words.WordLists;

/** Which families are one font under two names, and which are close enough to stand in for another. */
final class FontFamilies {
    private static final WordLists FONTS = WordLists.read("fonts");
    private static final List<List<String>> FANGSONG = fonts("fangsong");
    private static final List<List<String>> KAI = fonts("kai");
    private static final List<List<String>> TITLE_SONG = fonts("titleSong");
    private static final List<List<String>> HEI = fonts("hei");
    private static final List<List<String>> SONG = fonts("song");

    private static final String FILLING = " \t_-";

    private FontFamilies() {}

    /** Each inner list is one font under the names systems report for it; the best come first. */
    private static List<List<String>> fonts(String list) {
        return FONTS.list(list).stream().map(names -> List.of(names.split(", "))).toList();
    }

    /** A font by the name the system has for it. @param named whether it is the very font that was asked for */
    record Found(String family, boolean named) {}

    /** The family asked for if it is installed under any of its names, or the closest one in kind. */
    static Optional<Found> find(String named, Face face, Collection<String> installed) {
        return find(named, installed).map(family -> new Found(family, true))
                .or(() -> kin(face).stream().flatMap(names -> installed(names, installed).stream()).findFirst()
                        .map(family -> new Found(family, false)));
    }

    /** What the system calls a family, whatever the name it is asked for by. */
    static Optional<String> find(String named, Collection<String> installed) {
        return installed(namesOf(named), installed);
    }

    private static List<String> namesOf(String family) {
        return Stream.of(FANGSONG, KAI, TITLE_SONG, HEI, SONG).flatMap(List::stream)
                .filter(names -> names.stream().anyMatch(name -> same(name, family)))
                .findFirst().orElse(List.of(family));
    }

    private static Optional<String> installed(List<String> names, Collection<String> installed) {
        return names.stream().flatMap(name -> installed.stream().filter(family -> same(name, family))).findFirst();
    }

    /** Systems differ in case, blanks and underscores of the same name. Asked for every font of a machine at each start. */
    private static boolean same(String one, String other) {
        int left = letter(one, 0);
        int right = letter(other, 0);
        while (left < one.length() && right < other.length()
                && Character.toLowerCase(one.charAt(left)) == Character.toLowerCase(other.charAt(right))) {
            left = letter(one, left + 1);
            right = letter(other, right + 1);
        }
        return left == one.length() && right == other.length();
    }

    /** The first place from there on that is not filling; the length if there is none. */
    private static int letter(String name, int from) {
        int at = from;
        while (at < name.length() && FILLING.indexOf(name.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The fonts that can play a role, the usual one first, each under all its names. */
    static List<List<String>> kin(Face face) {
        return switch (face) {
            case TITLE -> TITLE_SONG;
            case BODY, HEADING_3 -> FANGSONG;
            case HEADING_1 -> HEI;
            case BYLINE, HEADING_2 -> KAI;
            case FOOTER -> SONG;
        };
    }
}
